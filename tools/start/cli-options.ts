import { parseArgs } from 'node:util';
import { instantMs } from '@lang-nghe/cdk-local/instant';
import { LocalError } from '@lang-nghe/cdk-local/local-error';

export type CliOptions = {
  readonly port: number;
  readonly dataDir: string | undefined;
  readonly isEmpty: boolean;
  readonly now: string | undefined;
  readonly help: boolean;
};

export const USAGE = `npm start -- [options]

  --port PORT      where to listen on 127.0.0.1 (default 8787)
  --data DIR       keep all data in DIR over a restart (default: in memory)
  --empty          agencies only, without demo petitions and ratings
  --now INSTANT    start time of the stack's clock, such as 2026-11-21T08:15:30Z (default: now)
  --help           this text`;

const PORT = 8787;
const OPTIONS = {
  port: { type: 'string' },
  data: { type: 'string' },
  empty: { type: 'boolean' },
  now: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Throws a LocalError whose message says what is wrong with the command line. */
export function parseCliOptions(args: readonly string[]): CliOptions {
  const { port, data, empty = false, now, help = false } = parsed(args);
  if (data === '') throw new LocalError('--data must name a folder.');
  if (now !== undefined && instantMs(now) === undefined) {
    throw new LocalError(`--now must be an instant such as 2026-11-21T08:15:30Z, not ${now}.`);
  }

  return { port: portOf(port), dataDir: data, isEmpty: empty, now, help };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch (cause) {
    const [sentence] = (cause instanceof Error ? cause.message : String(cause)).split(/\. |\n/);
    throw new LocalError(`${sentence}. See npm start -- --help.`, { cause });
  }
}

function portOf(port: string | undefined): number {
  if (port === undefined) return PORT;
  const number = /^\d{1,5}$/.test(port) ? Number(port) : 0;
  if (number < 1 || number > 65_535) throw new LocalError(`--port must be a number from 1 to 65535, not ${port}.`);

  return number;
}
