import { describe, expect, test } from 'vitest';
import { remarkOn } from '../../../../lambdas/ratings/domain/remark.ts';
import { aRating } from '../../../support/ratings.ts';

const tap = aRating({ receivedAt: '2026-11-21T02:15:00.000Z' });
const now = '2026-11-21T02:15:20.000Z';
const remark = { reasons: ['waiting', 'fees'], comment: 'Chờ lâu' };
const remarked = aRating({ ...remark, remarkedAt: now, version: 2 });

describe('a remark', () => {
  test('is added to the rating, whose version increases and whose cell stays the same', () => {
    expect(remarkOn(tap, remark, now)).toEqual({ ...tap, ...remark, remarkedAt: now, version: 2 });
  });

  test.each([
    ['reasons alone', { reasons: ['waiting'] }],
    ['a comment alone', { comment: 'Cảm ơn' }],
  ])('may be %s', (_, part) => {
    expect(remarkOn(tap, part, now)).toMatchObject({ ...part, version: 2 });
  });

  test('sent again, with its reasons in any order and at any time, changes nothing', () => {
    const again = { ...remark, reasons: ['fees', 'waiting'] };

    expect(remarkOn(remarked, again, '2027-02-21T02:15:20.000Z')).toBe(remarked);
  });

  test.each([
    ['other reasons', { ...remark, reasons: ['fees'] }],
    ['another comment', { ...remark, comment: 'Nhanh' }],
    ['fewer parts', { reasons: remark.reasons }],
  ])('is refused when a remark with %s is stored', (_, other) => {
    expect(remarkOn(remarked, other, now)).toEqual({ refused: 'idempotency.mismatch' });
  });

  test.each([
    ['a reason', { reasons: ['onTime'] }],
    ['a comment', { comment: 'Rất tốt' }],
  ])('is refused when the rating itself has %s, unless it is the same', (_, given) => {
    const rating = aRating(given);

    expect(remarkOn(rating, remark, now)).toEqual({ refused: 'idempotency.mismatch' });
    expect(remarkOn(rating, given, now)).toBe(rating);
  });

  test('is accepted after a rating without reasons', () => {
    expect(remarkOn(aRating({ reasons: [] }), remark, now)).toMatchObject({ version: 2 });
  });

  test.each([
    ['2026-11-28T02:15:00.000Z', { version: 2 }],
    [
      '2026-11-28T02:15:00.001Z',
      { refused: 'rating.remarkTooLate', detail: { detail: 'A remark is accepted for 7 days after the rating.' } },
    ],
  ])('is accepted for seven days after the rating was received: at %s', (at, outcome) => {
    expect(remarkOn(tap, remark, at)).toMatchObject(outcome);
  });

  test('of a rating that waited in a queue counts its days from when it was received', () => {
    const late = aRating({ at: '2026-10-01T02:00:00.000Z', receivedAt: '2026-11-21T02:15:00.000Z' });

    expect(remarkOn(late, remark, now)).toMatchObject({ at: late.at, cell: late.cell, version: 2 });
  });
});
