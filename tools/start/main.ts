import { join } from 'node:path';
import { type Local, startLocal } from '@lang-nghe/cdk-local';
import { LocalError } from '@lang-nghe/cdk-local/local-error';
import { catchUp, SEED, startDemo } from '../../demo/demo.ts';
import { validateDemoSpan } from '../../demo/demo-span.ts';
import { freshAssembly } from './assembly.ts';
import { type CliOptions, parseCliOptions, USAGE } from './cli-options.ts';
import { logLine, progressBar, welcome } from './console.ts';
import { hasInitialData, loadInitialData } from './initial-data.ts';
import { serviceOptions } from './service-options.ts';

const root = join(import.meta.dirname, '../..');

/** Set as soon as there is something to close. */
let starting: Promise<Local> | undefined;
let isStopping = false;

// Lambda's time zone: functions run in this process.
process.env['TZ'] = 'UTC';
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
main().catch(fail);

async function main(): Promise<void> {
  const options = parseCliOptions(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const local = await start(options);
  console.log(welcome(local.url, { now: local.instant(), dataDir: options.dataDir }));
}

async function start({ port, dataDir, isEmpty, now }: CliOptions): Promise<Local> {
  const hasData = hasInitialData(dataDir);
  const begin = now ?? new Date().toISOString();
  if (!hasData) validateDemoSpan(begin, { isEmpty });
  const demo = hasData || isEmpty ? undefined : startDemo({ seed: SEED, until: begin });
  const assembly = await freshAssembly(root);
  say(assembly.isNew ? 'The stack is built.' : 'The stack has not changed since it was built.');

  let isQuiet = !hasData;
  starting = startLocal({
    ...serviceOptions,
    assemblyDir: assembly.dir,
    port,
    ...(dataDir !== undefined && { dataDir }),
    ...(now !== undefined && { now }),
    print: (line) => isQuiet || console.log(logLine(line)),
    report: (fault) => console.error(fault),
  });
  const local = await starting;
  for (const warning of local.warnings) say(warning);
  if (hasData) return local;

  const bar = progressBar(process.stdout);
  await loadInitialData(local, { dataDir, demo, report: bar.show });
  bar.end();
  const unmute = () => {
    isQuiet = false;
  };
  if (demo === undefined) unmute();
  // In the background; its hundreds of log lines would hide the welcome.
  else catchUp(local.url).catch(tell).finally(unmute);
  return local;
}

function say(sentence: string): void {
  console.log(`${process.uptime().toFixed(1).padStart(5)} s  ${sentence}`);
}

async function stop(): Promise<void> {
  // A second Ctrl-C does not wait.
  if (isStopping) process.exit(130);
  isStopping = true;
  await closeWhatRuns();
  process.exit(0);
}

/** A failed start has closed what it opened, and `fail` reports it. */
async function closeWhatRuns(): Promise<void> {
  const [start] = await Promise.allSettled([starting]);
  if (start.status === 'fulfilled') await start.value?.close();
}

/** An interruption by a stop is not a failure. */
function tell(error: unknown): void {
  if (!isStopping) console.error(error instanceof LocalError ? error.message : error);
}

async function fail(error: unknown): Promise<void> {
  if (isStopping) return;
  tell(error);
  process.exitCode = 1;
  await closeWhatRuns();
}
