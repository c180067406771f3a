import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangeRecord } from '../aws/types.ts';
import { LocalError } from '../local-error.ts';

/**
 * Changes that no function has seen yet, on disk: tables outlive a kill, so what follows from them must, too. A change
 * may be seen twice after a restart, never not at all: streams deliver at least once.
 */
export interface ChangeJournal {
  keep(record: ChangeRecord): void;
  /** To be called when every change kept so far was delivered. */
  clear(): void;
  /** What a former run left behind, oldest first. */
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
  // A kill in the middle of a write leaves a last line without its end: its writer was never answered.
  const whole = lines.slice(0, -1);
  try {
    return whole.map((line) => JSON.parse(line));
  } catch (cause) {
    throw new LocalError(`The data folder is broken: ${file} holds a line that is no JSON.`, { cause });
  }
}
