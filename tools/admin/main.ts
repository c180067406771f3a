import { Command, Option } from 'commander';
import { AdminError } from './admin-error.ts';
import { showDeadlines } from './deadlines.ts';
import { examine } from './doctor/doctor.ts';
import { firstAdmin } from './first-admin.ts';
import { importDossiers } from './import-dossiers.ts';
import { importFile } from './import-file.ts';
import { verifyReport } from './verify/verify-report.ts';

/** What the first argument is called in help texts: npm passes the others on. */
const program = new Command('npm run admin --')
  .description('Tasks of administrators on a deployed service, or on a local one.')
  .showHelpAfterError();

program
  .command('import')
  .description(
    'Preview or apply a sheet of agencies, people, procedures or dossiers. The token is read from LANG_NGHE_TOKEN.',
  )
  .argument('<file>', 'an XLSX, CSV, TSV or JSON file whose first row has the headings')
  .addOption(
    new Option('--kind <kind>', 'what the rows are')
      .choices(['agencies', 'people', 'procedures', 'dossiers'])
      .makeOptionMandatory(),
  )
  .requiredOption('--url <url>', 'the address of the API, such as the output SiteUrl of the stack')
  .option(
    '--apply',
    'write what the preview shows: of dossiers the good rows, of others all if no cell is wrong',
    false,
  )
  .option('--why <reason>', 'the reason, kept with every entry; needed to apply agencies, people and procedures')
  .option('--json', 'print the answer of the service as JSON', false)
  .addOption(
    new Option('--lang <lang>', 'the language of what is wrong with a cell').choices(['vi', 'en']).default('vi'),
  )
  .action(async (file, options) => {
    const around = { token: process.env['LANG_NGHE_TOKEN'], print: console.log };
    process.exitCode =
      options.kind === 'dossiers'
        ? await importDossiers(file, options, { ...around, now: new Date().toISOString() })
        : await importFile(file, options, around);
  });

program
  .command('verify')
  .description(
    'Check a report: its files and papers against their hashes, each figure against the numbers beside it, and what was signed against later counts. The token is read from LANG_NGHE_TOKEN.',
  )
  .argument('<id>', 'the id of the report, such as BC-H44-2026-Q3')
  .requiredOption('--url <url>', 'the address of the API, such as the output SiteUrl of the stack')
  .option('--json', 'print what was checked as JSON', false)
  .action(async (id, options) => {
    process.exitCode = await verifyReport(id, options, { token: process.env['LANG_NGHE_TOKEN'], print: console.log });
  });

program
  .command('deadlines')
  .description(
    'Show which deadlines the calendar that is deployed changes in its nightly job, and change nothing. The token is read from LANG_NGHE_TOKEN.',
  )
  .requiredOption('--url <url>', 'the address of the API, such as the output SiteUrl of the stack')
  .option('--json', 'print what the API answered', false)
  .action((options) => showDeadlines(options, { token: process.env['LANG_NGHE_TOKEN'], print: console.log }));

program
  .command('doctor')
  .description(
    'Look at a running service as an operator would, and change nothing: 0 if all is well, 1 if something needs attention, 2 if something does not work. With a token in LANG_NGHE_TOKEN also at what its owner may see.',
  )
  .requiredOption('--url <url>', 'the address of the service, such as the output SiteUrl of the stack')
  .option('--api-url <url>', 'the output ApiUrl of the stack: whether it refuses requests around CloudFront')
  .option('--json', 'print the checks as JSON', false)
  .action(async (options) => {
    const around = { token: process.env['LANG_NGHE_TOKEN'], print: console.log, now: new Date().toISOString() };
    process.exitCode = await examine(options, around);
  });

program
  .command('first-admin')
  .description('Create the first administrator in the user pool, with the credentials of AWS.')
  .requiredOption('--email <address>', 'where the invitation is sent; also the user name')
  .requiredOption('--agency <code>', 'the root agency, such as H44')
  .requiredOption('--name <name>', 'the full name')
  .requiredOption('--pool <id>', 'the output UserPoolId of the stack')
  .option('--region <region>', 'by default that of the pool')
  .action(async (options) => console.log(await firstAdmin(options)));

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof AdminError ? error.message : error);
  process.exitCode = 2;
});
