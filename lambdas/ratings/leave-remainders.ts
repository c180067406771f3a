import type { ItemChange } from '../platform/consumer.ts';
import { remainders } from './domain/replacement.ts';
import { type RatingStore, readRating } from './store.ts';

export type RetractDeps = { readonly ratings: Pick<RatingStore, 'leaveRemainder'> };

/**
 * Where a rating was replaced, leaves an item without levels in the cell where it counted, so that the next recount
 * leaves it out. Each has an id of its own, so that repeating it has no effect.
 */
export async function leaveRemainders({ ratings }: RetractDeps, { after }: ItemChange): Promise<void> {
  const rating = readRating(after);
  if (rating === undefined) return;
  for (const remainder of remainders(rating)) await ratings.leaveRemainder(remainder);
}
