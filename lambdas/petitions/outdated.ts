import type { Calendar } from '../calendar/calendar.ts';
import type { DirectoryStore } from '../directory/store.ts';
import type { Instant } from '../kernel/time.ts';
import type { ListPosition, PetitionStore } from './store.ts';

export type OutdatedDeps = {
  readonly petitions: Pick<PetitionStore, 'inbox'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly calendar: Calendar;
};

const PAGE = 500;

/**
 * The codes of open petitions whose deadline another version of the calendar gave. The inbox index says which version,
 * so that only those are read; most nights none.
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
      for (const { code, calendarVersion } of rows) if (calendarVersion !== calendar.version) yield code;
      after = next;
    } while (after !== undefined);
  }
}
