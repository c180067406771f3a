import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalError } from './aws/local-error.ts';
import { type MovableClock, movableClock } from './clock.ts';
import { instantMs } from './instant.ts';
import { isRecord } from './properties.ts';

export interface PersistedClock {
  readonly clock: MovableClock;
  /** Writes down where the clock stands. */
  keep(): void;
}

const FILE = 'clock.json';

/**
 * The clock begins where it is told to; else, in a data folder, where it stood when the last run ended; else now.
 * A clock that was never moved is the machine's, and stays so over a restart.
 */
export function persistedClock(dataDir: string | undefined, now: string | undefined): PersistedClock {
  const wanted = now === undefined ? undefined : wantedMs(now);
  if (dataDir === undefined) return { clock: movableClock(wanted), keep: () => {} };

  const file = join(dataDir, FILE);
  const kept = existsSync(file) ? readKept(file) : undefined;
  if (wanted !== undefined && kept !== undefined && wanted < kept.ms) {
    throw new LocalError(
      `--now ${now} lies before ${new Date(kept.ms).toISOString()}, where the clock of ${dataDir} stands; it goes forward only.`,
    );
  }
  const clock = movableClock(wanted ?? (kept === undefined ? undefined : continued(kept)));

  return {
    clock,
    keep() {
      writeFileSync(`${file}.new`, JSON.stringify({ now: clock.instant(), moved: clock.isMoved() }));
      renameSync(`${file}.new`, file);
    },
  };
}

type Kept = { readonly ms: number; readonly moved: boolean };

function continued({ ms, moved }: Kept): number | undefined {
  return moved || ms > Date.now() ? ms : undefined;
}

function wantedMs(now: string): number {
  const ms = instantMs(now);
  if (ms === undefined) throw new LocalError(`--now should be an instant such as 2026-11-21T08:15:30Z, not ${now}.`);

  return ms;
}

function readKept(file: string): Kept {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const ms = isRecord(kept) && typeof kept['now'] === 'string' ? instantMs(kept['now']) : undefined;
    if (isRecord(kept) && ms !== undefined) return { ms, moved: kept['moved'] === true };
  } catch (cause) {
    throw new LocalError(`The data folder is broken: ${file} is no JSON.`, { cause });
  }
  throw new LocalError(`The data folder is broken: ${file} does not say where the clock stands.`);
}
