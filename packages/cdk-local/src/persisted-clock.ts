import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MovableClock, movableClock } from './clock.ts';
import { instantMs } from './instant.ts';
import { LocalError } from './local-error.ts';
import { isRecord } from './properties.ts';

export interface PersistedClock {
  readonly clock: MovableClock;
  /** Writes the time of the clock to the data folder. */
  save(): void;
}

const FILE = 'clock.json';

/**
 * The clock starts at `now` if set; else, with a data folder, where the last run ended; else at the machine's time. A
 * clock that was never moved follows the machine, also over a restart.
 */
export function persistedClock(dataDir: string | undefined, now: string | undefined): PersistedClock {
  const requestedMs = now === undefined ? undefined : requested(now);
  if (dataDir === undefined) return { clock: movableClock(requestedMs), save: () => {} };

  const file = join(dataDir, FILE);
  const saved = existsSync(file) ? readSaved(file) : undefined;
  if (requestedMs !== undefined && saved !== undefined && requestedMs < saved.ms) {
    throw new LocalError(
      `The start time ${now} is before ${new Date(saved.ms).toISOString()}, the time of the clock in ${dataDir}; it only moves forward.`,
    );
  }
  const clock = movableClock(requestedMs ?? (saved === undefined ? undefined : continued(saved)));

  return {
    clock,
    save() {
      writeFileSync(`${file}.new`, JSON.stringify({ now: clock.instant(), moved: clock.isMoved() }));
      renameSync(`${file}.new`, file);
    },
  };
}

type SavedTime = { readonly ms: number; readonly moved: boolean };

function continued({ ms, moved }: SavedTime): number | undefined {
  return moved || ms > Date.now() ? ms : undefined;
}

function requested(now: string): number {
  const ms = instantMs(now);
  if (ms === undefined) {
    throw new LocalError(`The start time must be an instant such as 2026-11-21T08:15:30Z, not ${now}.`);
  }
  return ms;
}

function readSaved(file: string): SavedTime {
  try {
    const saved: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const ms = isRecord(saved) && typeof saved['now'] === 'string' ? instantMs(saved['now']) : undefined;
    if (isRecord(saved) && ms !== undefined) return { ms, moved: saved['moved'] === true };
  } catch (cause) {
    throw new LocalError(`The data folder is damaged: ${file} is not JSON.`, { cause });
  }
  throw new LocalError(`The data folder is damaged: ${file} does not contain the time of the clock.`);
}
