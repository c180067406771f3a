import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RUN_DIGITS = 8;
const CHANGE_DIGITS = 15;

/**
 * Sequence numbers of changes: digits of constant length that only increase, also over restarts with a data folder, and
 * are the same for the same writes in a run without one.
 */
export function sequenceNumbers(dataDir?: string): () => string {
  const run = dataDir === undefined ? 1 : nextRun(join(dataDir, 'runs'));
  const prefix = `1${String(run).padStart(RUN_DIGITS, '0')}`;
  let changes = 0;

  return () => {
    changes += 1;
    return prefix + String(changes).padStart(CHANGE_DIGITS, '0');
  };
}

function nextRun(file: string): number {
  const run = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) + 1 : 1;
  writeFileSync(file, `${run}\n`);
  return run;
}
