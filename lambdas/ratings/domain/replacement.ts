import { isStronger } from './proof.ts';
import type { Rating, RatingRecord } from './rating.ts';

/** Whether `rating` takes the place of `earlier` on the same subject. */
export const replaces = (rating: Pick<Rating, 'proof'>, earlier: Rating): boolean =>
  isStronger(rating.proof, earlier.proof);

/** The rating as it replaces `earlier`: under a higher version, and with a trace of all that it replaced. */
export function replacing(earlier: Rating, rating: Rating): Rating {
  const { cell, procedure, channel, proof, version, receivedAt } = earlier;
  const replaced = [...(earlier.replaced ?? []), { cell, procedure, channel, proof, version, receivedAt }];
  return { ...rating, version: version + 1, replaced, replacements: replaced.length };
}

/**
 * What stays in the place of each replaced rating: an item without levels and with a higher version than the rating had.
 * Recounts compare the sum of the versions in a cell, so a rating must never just disappear from it.
 */
export function remainders({ subject, questionnaire, replaced = [] }: Rating): readonly RatingRecord[] {
  return replaced.map(({ version, ...place }) => ({
    ...place,
    subject: `replaced#${version}#${subject}`,
    agency: place.cell.slice(0, place.cell.indexOf('#')),
    at: place.receivedAt,
    levels: {},
    version: version + 1,
    questionnaire,
  }));
}
