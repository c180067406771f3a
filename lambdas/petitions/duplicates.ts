import type { Petition, PetitionIn } from './domain/case/petition.ts';
import { isMergedInto, withoutDuplicate } from './domain/moves/acts/merge.ts';
import { retryConflict } from './retry-conflict.ts';
import { saveMove } from './save-move.ts';
import type { PetitionStore } from './store.ts';

/** No request lasts as long: a duplicate that is listed since then and is not merged is left from one that failed. */
const STALE_MS = 15 * 60_000;

/** Takes a petition that is not merged any more off the list of its leading one. What fails here, `withoutStale` finds. */
export async function unlist(
  petitions: Pick<PetitionStore, 'find' | 'save'>,
  { code, merged: { into, at } }: PetitionIn<'merged'>,
): Promise<void> {
  await retryConflict(async () => {
    const leading = await petitions.find(into);
    if (!leading?.duplicates?.some((one) => one.code === code)) return undefined;
    return saveMove(petitions, leading, withoutDuplicate(leading, { code, at }));
  });
}

/** Without the listed duplicates that a failed request left: they must neither fill the list nor block a merge. */
export async function withoutStale<P extends Petition>(
  petitions: Pick<PetitionStore, 'find'>,
  leading: P,
  now: string,
): Promise<P> {
  const { code, duplicates } = leading;
  if (duplicates === undefined) return leading;
  const young = new Date(Date.parse(now) - STALE_MS).toISOString();
  const kept = await Promise.all(
    duplicates.map(async (one) => one.at > young || isMergedInto(await petitions.find(one.code), code)),
  );
  return { ...leading, duplicates: duplicates.filter((_, at) => kept[at]) };
}
