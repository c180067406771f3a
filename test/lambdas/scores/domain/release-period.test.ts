import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../lambdas/kernel/time.ts';
import {
  halfMonthOf,
  isSettledOn,
  type ReleasePeriod,
  releasePeriodAbove,
  releasePeriodsIn,
} from '../../../../lambdas/scores/domain/release-period.ts';

const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n));
const above = (period: ReleasePeriod): ReleasePeriod[] => {
  const next = releasePeriodAbove(period);
  return next === undefined ? [] : [next, ...above(next)];
};

describe('the release periods of a day', () => {
  test('are its half-month, month, quarter and year', () => {
    const half = halfMonthOf('2026-02-15');

    expect([half, ...above(half)].map(({ id, from, to }) => [id, from, to])).toEqual([
      ['2026-02.2', '2026-02-15', '2026-02-28'],
      ['2026-02', '2026-02-01', '2026-02-28'],
      ['2026-Q1', '2026-01-01', '2026-03-31'],
      ['2026', '2026-01-01', '2026-12-31'],
    ]);
    expect(halfMonthOf('2026-02-14')).toMatchObject({ id: '2026-02.1', from: '2026-02-01', to: '2026-02-14' });
  });

  test('contain each other, and what is directly in one fills it without gaps', () => {
    fc.assert(
      fc.property(day, (some) => {
        for (const period of above(halfMonthOf(some))) {
          const inside = releasePeriodsIn(period);
          expect(inside[0]?.from).toBe(period.from);
          expect(inside.at(-1)?.to).toBe(period.to);
          for (const [at, one] of inside.entries()) {
            expect(releasePeriodAbove(one)).toEqual(period);
            expect(inside[at + 1]?.from ?? addDays(one.to, 1)).toBe(addDays(one.to, 1));
          }
        }
      }),
    );
    expect(releasePeriodsIn(halfMonthOf('2026-02-15'))).toEqual([]);
  });
});

test('a period is settled when the fifth day after it begins', () => {
  expect(isSettledOn('2026-10-31', '2026-11-04')).toBe(false);
  expect(isSettledOn('2026-10-31', '2026-11-05')).toBe(true);
});
