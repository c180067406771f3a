import type { Instant } from '../kernel/time.ts';
import type { ItemChange } from '../platform/consumer.ts';
import { answerRatingOf, RatedPetition } from './domain/answer-rating.ts';
import type { RatingStore } from './store.ts';

export type IngestDeps = { readonly ratings: Pick<RatingStore, 'upsertAnswerRating'> };

/** Copies the rating of a petition's answer into the ratings; an image older than the stored version has no effect. */
export async function ingestAnswerRating({ ratings }: IngestDeps, { after }: ItemChange, now: Instant): Promise<void> {
  if (after?.['rating'] === undefined) return;
  await ratings.upsertAnswerRating(answerRatingOf(RatedPetition.parse(after), now));
}
