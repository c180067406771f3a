import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangeRecord } from '../aws/types.ts';
import { LocalError } from '../local-error.ts';

/**
 * Changes that no function has received yet, on disk: they must survive a kill, as the tables do. A change may be
 * delivered twice after a restart, but never lost: streams deliver at least once.
 */
export interface ChangeJournal {
  keep(record: ChangeRecord): void;
  /** Call when every change stored so far was delivered. */
  clear(): void;
  /** The undelivered changes of an earlier run, oldest first. */
  left(): readonly ChangeRecord[];
}

const FILE = 'undelivered-changes.ndjson';

export function changeJournal(dataDir: string | undefined): ChangeJournal {
  if (dataDir === undefined) return { keep: () => {}, clear: () => {}, left: () => [] };
  const file = join(dataDir, FILE);
  let isEmpty = !existsSync(file);

  return {
    keep(record) {
      appendFileSync(file, `${JSON.stringify(record)}\n`);
      isEmpty = false;
    },
    clear() {
      if (!isEmpty) rmSync(file);
      isEmpty = true;
    },
    left: () => (isEmpty ? [] : readRecords(file)),
  };
}

function readRecords(file: string): readonly ChangeRecord[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  // A kill during a write leaves an incomplete last line: its writer never got a response.
  const whole = lines.slice(0, -1);
  try {
    return whole.map((line) => JSON.parse(line));
  } catch (cause) {
    throw new LocalError(`The data folder is damaged: a line of ${file} is not JSON.`, { cause });
  }
}
