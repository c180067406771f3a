import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import * as z from 'zod';

const probe = join(import.meta.dirname, 'probe.mjs');

const Start = z.object({ imported: z.number(), called: z.number(), answer: z.unknown() });
/** CPU to import, and to import and answer the first call, in microseconds over all threads. */
export type Start = z.infer<typeof Start>;

const MAX_SAID = 1_000;
/** The file that the probe writes to. */
const FOUND = 3;

/** One cold start in a fresh process. */
export function startOnce(bundle: string, eventFile: string, env: Readonly<Record<string, string>>): Start {
  const { output, stderr, status } = spawnSync(process.execPath, [probe, bundle, eventFile], {
    env: { ...env, LAMBDA_TASK_ROOT: dirname(bundle) },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  // Minified code quoted in full would bury what it says.
  if (status !== 0) throw new Error(`${bundle} does not start: ${stderr.slice(-MAX_SAID)}`);
  return Start.parse(JSON.parse(output[FOUND] ?? ''));
}
