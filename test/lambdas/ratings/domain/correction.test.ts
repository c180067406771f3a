import { expect, test } from 'vitest';
import { corrected, mayRestate, restated } from '../../../../lambdas/ratings/domain/correction.ts';
import type { Rating } from '../../../../lambdas/ratings/domain/rating.ts';

const rating: Rating = {
  id: 'sms-1',
  bodyHash: 'hash',
  subject: 'dossier#H44.100-260312-0041',
  code: 'H44.100-260312-0041',
  agency: 'H44.100',
  channel: 'sms',
  proof: 'none',
  at: '2026-11-20T02:30:00.000Z',
  cell: 'H44.100#2026-11-20T09',
  levels: { overall: 1 },
  comment: 'rất tốt',
  version: 1,
  receivedAt: '2026-11-20T02:30:00.000Z',
  questionnaire: { id: 'sipas-service', version: '2026.1' },
};
const LAST = '2026-11-30T16:59:59.999Z';
const NEXT_MONTH = '2026-11-30T17:00:00.000Z';

test('a correction replaces levels and comment and keeps the cell', () => {
  expect(corrected(rating, { levels: { overall: 5 }, comment: 'tốt' }, LAST)).toStrictEqual({
    ...rating,
    levels: { overall: 5 },
    comment: 'tốt',
    version: 2,
  });
});

test('a correction without a comment removes it', () => {
  expect(corrected(rating, { levels: { overall: 1 } }, LAST)).not.toHaveProperty('comment');
});

test('the same opinion changes nothing, in any month', () => {
  expect(corrected(rating, { levels: { overall: 1 }, comment: 'rất tốt' }, NEXT_MONTH)).toBe(rating);
});

test('after the month in which it counts it is not corrected', () => {
  expect(corrected(rating, { levels: { overall: 5 } }, NEXT_MONTH)).toBeUndefined();
});

test('what the applicant says instead takes the id, the levels and the reasons of the new rating, and keeps the cell', () => {
  const remarked: Rating = { ...rating, reasons: ['fees'], remarkedAt: LAST };
  const again: Rating = {
    ...rating,
    id: 'tap-2',
    bodyHash: 'other',
    cell: 'H44.104#2026-11-30T09',
    levels: { overall: 5 },
  };
  const { comment: _, ...uncommented } = again;
  const { comment: __, ...kept } = rating;

  expect(restated(remarked, uncommented, LAST)).toStrictEqual({
    ...{ ...kept, id: 'tap-2', bodyHash: 'other', levels: { overall: 5 }, version: 2 },
  });
  expect(restated(remarked, { ...again, reasons: ['waiting'] }, LAST)).toMatchObject({
    ...{ reasons: ['waiting'], comment: 'rất tốt', cell: rating.cell },
  });
});

test('a rating is not replaced once its month has ended', () => {
  expect(mayRestate(rating, LAST)).toBe(true);
  expect(restated(rating, rating, NEXT_MONTH)).toBeUndefined();
});
