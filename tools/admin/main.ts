import { Command, Option } from 'commander';
import { AdminError } from './admin-error.ts';
import { firstAdmin } from './first-admin.ts';
import { importFile } from './import-file.ts';

/** What the first argument is called in help texts: npm passes the others on. */
const program = new Command('npm run admin --')
  .description('Tasks of administrators on a deployed service, or on a local one.')
  .showHelpAfterError();

program
  .command('import')
  .description('Preview or apply a sheet of agencies or people. The token is read from LANG_NGHE_TOKEN.')
  .argument('<file>', 'an XLSX, CSV or TSV file whose first row has the headings')
  .addOption(new Option('--kind <kind>', 'what the rows are').choices(['agencies', 'people']).makeOptionMandatory())
  .requiredOption('--url <url>', 'the address of the API, such as the output SiteUrl of the stack')
  .option('--apply', 'write what the preview shows, if no cell is wrong', false)
  .option('--why <reason>', 'the reason, kept with every entry; needed to apply')
  .option('--json', 'print the answer of the service as JSON', false)
  .addOption(
    new Option('--lang <lang>', 'the language of what is wrong with a cell').choices(['vi', 'en']).default('vi'),
  )
  .action(async (file, options) => {
    process.exitCode = await importFile(file, options, { token: process.env['LANG_NGHE_TOKEN'], print: console.log });
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
