import { describe, expect, test } from 'vitest';
import {
  daysOf,
  halfOf,
  halvesFrom,
  halvesIn,
  nextHalf,
  previousHalf,
} from '../../../../lambdas/dossiers/domain/half-month.ts';
import { readPeriod } from '../../../../lambdas/scores/domain/period.ts';

const halvesOf = (id: string) => {
  const period = readPeriod(id);
  return period && halvesIn(period);
};

describe('a half month', () => {
  test.each([
    ['2026-11-01', '2026-11a'],
    ['2026-11-14', '2026-11a'],
    ['2026-11-15', '2026-11b'],
    ['2026-11-30', '2026-11b'],
  ])('of %s is %s', (day, half) => {
    expect(halfOf(day)).toBe(half);
  });

  test('ends on the 14th, or with its month', () => {
    expect([daysOf('2028-02a'), daysOf('2028-02b')]).toEqual([
      { from: '2028-02-01', to: '2028-02-14' },
      { from: '2028-02-15', to: '2028-02-29' },
    ]);
  });

  test('follows the one before, also over a year', () => {
    expect([nextHalf('2026-12b'), previousHalf('2027-01a')]).toEqual(['2027-01a', '2026-12b']);
    expect(halvesFrom('2026-12a', '2027-01a')).toEqual(['2026-12a', '2026-12b', '2027-01a']);
  });
});

describe('the half months of a period', () => {
  test.each([
    ['2026-11', ['2026-11a', '2026-11b']],
    ['r:2026-11', ['2026-10b', '2026-11a']],
    ['2026-11-14', []],
    ['2026-W47', []],
  ])('%s', (id, halves) => {
    expect(halvesOf(id)).toEqual(halves);
  });

  test.each([
    ['2026-Q3', 6, '2026-07a', '2026-09b'],
    ['r:2026-Q3', 6, '2026-06b', '2026-09a'],
    ['r:2026', 24, '2025-12b', '2026-12a'],
  ])('%s are %i, from %s to %s', (id, length, first, last) => {
    const halves = halvesOf(id);

    expect([halves?.length, halves?.at(0), halves?.at(-1)]).toEqual([length, first, last]);
  });
});
