import type { Instant, LocalDate } from '../kernel/time.ts';
import type { PetitionStore } from '../petitions/store.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { answerRatingOf, RatedPetition } from '../ratings/domain/answer-rating.ts';
import type { RatingStore } from '../ratings/store.ts';

export type CopyDeps = {
  readonly petitions: Pick<PetitionStore, 'ratedOn' | 'find'>;
  readonly ratings: Pick<RatingStore, 'upsertAnswerRating'>;
};

const CONCURRENCY = 12;

/**
 * Copies the ratings of answers that were given on these days and are missing from the ratings: the stream that copies
 * them gives a record up after hours of failures. Returns how many were missing.
 */
export async function copyMissingRatings(deps: CopyDeps, days: readonly LocalDate[], now: Instant): Promise<number> {
  let missing = 0;
  for (const day of days) {
    const codes: string[] = [];
    for await (const code of deps.petitions.ratedOn(day)) codes.push(code);
    const copied = await mapConcurrent(codes, { concurrency: CONCURRENCY }, (code) => copyRating(deps, code, now));
    missing += copied.filter((result) => result === 'written').length;
  }
  return missing;
}

/** A petition whose answer was returned since has no rating any more. */
async function copyRating({ petitions, ratings }: CopyDeps, code: string, now: Instant) {
  const petition = await petitions.find(code);
  if (petition?.rating === undefined) return 'unrated';
  return ratings.upsertAnswerRating(answerRatingOf(RatedPetition.parse(petition), now));
}
