import type { Calendar } from '../calendar/calendar.ts';
import type { DirectoryStore } from '../directory/store.ts';
import type { Instant } from '../kernel/time.ts';
import type { Status } from './domain/case/status.ts';
import { moves } from './domain/moves/moves.ts';
import type { ListPosition, PetitionStore } from './store.ts';

export type OutdatedDeps = {
  readonly petitions: Pick<PetitionStore, 'inbox'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly calendar: Calendar;
};

const PAGE = 500;

/** A clock that stands still is calculated when it goes on, and listed then. */
const recalculated: readonly Status[] = moves.recalculate.from;

/**
 * The codes of open petitions whose clock runs and whose deadline no run has checked against this version of the calendar.
 * The inbox index says which version, so that only those are read; most nights none.
 */
export async function* outdatedCodes(
  { petitions, directory, calendar }: OutdatedDeps,
  now: Instant,
): AsyncGenerator<string> {
  const tree = await directory.tree(now);
  // Agencies that have ended keep theirs until a successor takes them over.
  for (const { code: agency } of tree.everStarted()) {
    let after: ListPosition | undefined;
    do {
      const { rows, next } = await petitions.inbox(agency, { limit: PAGE, after });
      for (const { code, status, calendarVersion } of rows) {
        if (calendarVersion !== calendar.version && recalculated.includes(status)) yield code;
      }
      after = next;
    } while (after !== undefined);
  }
}
