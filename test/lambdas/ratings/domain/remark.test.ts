import { describe, expect, test } from 'vitest';
import { remarkOn } from '../../../../lambdas/ratings/domain/remark.ts';
import { aRating } from '../../../support/ratings.ts';

const tap = aRating({ receivedAt: '2026-11-21T02:15:00.000Z' });
const now = '2026-11-21T02:15:20.000Z';
const said = { reasons: ['waiting', 'fees'], comment: 'Chờ lâu' };
const remarked = aRating({ ...said, remarkedAt: now, version: 2 });

describe('a remark', () => {
  test('stands with the rating, which grows by a version and counts where it did', () => {
    expect(remarkOn(tap, said, now)).toEqual({ ...tap, ...said, remarkedAt: now, version: 2 });
  });

  test.each([
    ['reasons alone', { reasons: ['waiting'] }],
    ['words alone', { comment: 'Cảm ơn' }],
  ])('may be %s', (_, part) => {
    expect(remarkOn(tap, part, now)).toMatchObject({ ...part, version: 2 });
  });

  test('said again, in whatever order of its reasons and however late, changes nothing', () => {
    const again = { ...said, reasons: ['fees', 'waiting'] };

    expect(remarkOn(remarked, again, '2027-02-21T02:15:20.000Z')).toBe(remarked);
  });

  test.each([
    ['other reasons', { ...said, reasons: ['fees'] }],
    ['other words', { ...said, comment: 'Nhanh' }],
    ['fewer of either', { reasons: said.reasons }],
  ])('is refused where one with %s stands', (_, other) => {
    expect(remarkOn(remarked, other, now)).toEqual({ refused: 'idempotency.mismatch' });
  });

  test.each([
    ['a reason', { reasons: ['onTime'] }],
    ['a comment', { comment: 'Rất tốt' }],
  ])('is refused where the rating itself came with %s, unless it says just that', (_, given) => {
    const rating = aRating(given);

    expect(remarkOn(rating, said, now)).toEqual({ refused: 'idempotency.mismatch' });
    expect(remarkOn(rating, given, now)).toBe(rating);
  });

  test('is taken after a rating that ticked nothing', () => {
    expect(remarkOn(aRating({ reasons: [] }), said, now)).toMatchObject({ version: 2 });
  });

  test.each([
    ['2026-11-28T02:15:00.000Z', { version: 2 }],
    ['2026-11-28T02:15:00.001Z', { refused: 'rating.remarkTooLate' }],
  ])('is taken for seven days after the rating came in: at %s', (at, outcome) => {
    expect(remarkOn(tap, said, at)).toMatchObject(outcome);
  });

  test('of a tap that waited in a queue counts its days from when the tap came in', () => {
    const late = aRating({ at: '2026-10-01T02:00:00.000Z', receivedAt: '2026-11-21T02:15:00.000Z' });

    expect(remarkOn(late, said, now)).toMatchObject({ at: late.at, cell: late.cell, version: 2 });
  });
});
