import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { done, pending } from '../../../../lambdas/reports/domain/done.ts';
import { type PublicMonth, spanOf } from '../../../../lambdas/reports/domain/span.ts';

const month = (period: string, answered: [number, number], open: [number, number] = [0, 0]): PublicMonth => ({
  period,
  petitions: { answered: done(...answered), refusals: done(1, 2), pending: pending(...open) },
});

describe('several months together', () => {
  test('add up what was handled, and have open what the last one had', () => {
    const months = [month('2026-11', [4, 1], [6, 2]), month('2026-10', [3, 0], [9, 9])];

    expect(spanOf(months)).toStrictEqual({
      months: ['2026-10', '2026-11'],
      handled: { total: 14, onTime: 9, late: 5 },
      pending: { total: 8, inTime: 6, overdue: 2 },
    });
  });

  test('are one month if there is one', () => {
    expect(spanOf([month('2026-10', [3, 0], [1, 0])])).toStrictEqual({
      months: ['2026-10'],
      handled: { total: 6, onTime: 4, late: 2 },
      pending: { total: 1, inTime: 1, overdue: 0 },
    });
  });

  test('add up what pauses and extensions put off, unless a month does not say it', () => {
    const [october, november] = [month('2026-10', [3, 0]), month('2026-11', [4, 1])];
    const put = (one: PublicMonth, onTime: number): PublicMonth => ({
      ...one,
      petitions: {
        ...one.petitions,
        ...{ pauses: { cases: 2 }, extensions: { cases: 1 } },
        withoutBoth: { answered: done(onTime, 5 - onTime), refusals: done(1, 2) },
      },
    });

    expect(spanOf([put(october, 1), put(november, 2)])?.delays).toStrictEqual({ paused: 4, extended: 2, onTime: 5 });
    expect(spanOf([october, put(november, 2)])).not.toHaveProperty('delays');
  });

  test('are nothing without a month', () => {
    expect(spanOf([])).toBeUndefined();
  });

  test('do not depend on the order in which they were read', () => {
    const some = ['2026-08', '2026-09', '2026-10'].map((period, at) => month(period, [at, 2 * at], [at, 1]));
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: 3 }), (months) => {
        expect(spanOf(months)).toStrictEqual(spanOf(some));
      }),
    );
  });
});
