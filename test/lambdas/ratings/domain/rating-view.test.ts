import { expect, test } from 'vitest';
import { ratingView } from '../../../../lambdas/ratings/domain/rating-view.ts';
import { aRating } from '../../../support/ratings.ts';

test.each([
  ['visit', 'visit#tap-1', undefined],
  ['dossier', 'dossier#H44.100-261119-0007', 'H44.100-261119-0007'],
])('the view of the rating of a %s says what was rated, and never the comment', (kind, subject, code) => {
  const rating = aRating({ subject, code, reasons: ['waiting'], comment: 'Chờ lâu' });
  const { id, agency, channel, proof, at, receivedAt, levels, reasons, questionnaire } = rating;

  expect(ratingView(rating)).toStrictEqual({
    id,
    subject: { kind, code },
    agency,
    procedure: undefined,
    channel,
    proof,
    proven: proof !== 'none',
    at,
    receivedAt,
    levels,
    reasons,
    questionnaire,
  });
});
