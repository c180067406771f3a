import type { Calendar } from '../calendar/calendar.ts';
import type { Place } from '../directory/domain/place.ts';
import type { DirectoryStore } from '../directory/store.ts';
import type { Instant } from '../kernel/time.ts';
import type { PetitionStore } from '../petitions/store.ts';
import { openCaseOf } from './domain/open-case.ts';
import { releasedOf } from './domain/released.ts';
import { publicIds } from './ids.ts';
import type { PublishedStore } from './store.ts';

export type CopyDeps = {
  readonly petitions: Pick<PetitionStore, 'find'>;
  readonly published: Pick<PublishedStore, 'replace'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly calendar: Calendar;
  /** The communes and wards of the province. */
  readonly places: readonly Place[];
};

/** `skipped`: there is no such petition. */
export type CopyResult = 'written' | 'same' | 'skipped';

/** Derives what is public of a petition, from the petition as it is now: again and again with the same result. */
export async function copyPetition(
  { petitions, published, directory, calendar, places }: CopyDeps,
  code: string,
  now: Instant,
): Promise<{ readonly result: CopyResult; readonly version?: number }> {
  const petition = await petitions.find(code);
  if (petition === undefined) return { result: 'skipped' };
  const tree = await directory.tree(now);
  const { agency, version } = petition;
  const result = await published.replace({
    ...publicIds(petition),
    agencies: [...new Set([agency, ...tree.superiors(agency)])],
    name: tree.last(agency)?.name.vi ?? '',
    released: releasedOf(petition, calendar, places),
    open: openCaseOf(petition),
  });
  return { result, version };
}
