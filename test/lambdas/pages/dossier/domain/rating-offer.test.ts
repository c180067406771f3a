import { expect, test } from 'vitest';
import { ratingOffer } from '../../../../../lambdas/pages/dossier/domain/rating-offer.ts';
import { aRating } from '../../../../support/ratings.ts';

const NOW = '2026-11-21T08:00:00.000Z';

test.each([
  ['of a dossier without a rating is the first one', undefined, 'first'],
  ['replaces an unproven one', aRating({ proof: 'none' }), 'replace'],
  ['replaces one that another system sent', aRating({ proof: 'import', at: '2026-10-02T01:00:00.000Z' }), 'replace'],
  ['changes a proven one of this month', aRating({ proof: 'link', at: '2026-11-02T01:00:00.000Z' }), 'change'],
  ['comes too late for one of last month', aRating({ proof: 'link', at: '2026-10-31T01:00:00.000Z' }), 'closed'],
] as const)('a rating %s', (_, earlier, offer) => {
  expect(ratingOffer(earlier, NOW)).toBe(offer);
});
