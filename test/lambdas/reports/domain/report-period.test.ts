import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from '../../../../lambdas/kernel/time.ts';
import { method } from '../../../../lambdas/reports/domain/method.ts';
import {
  inOrder,
  keyOf,
  lengthOf,
  monthsToRead,
  periodOfKey,
  rangeOf,
  reportedLong,
  reportedMonths,
} from '../../../../lambdas/reports/domain/report-period.ts';

describe('the months that are reported', () => {
  test.each([
    ['2026-11-04', '2026-09'],
    ['2026-11-05', '2026-10'],
    ['2026-11-30', '2026-10'],
    ['2027-01-04', '2026-11'],
    ['2027-01-05', '2026-12'],
  ])('on %s are thirteen, the newest %s', (today, newest) => {
    const months = reportedMonths(today);

    expect(months).toHaveLength(13);
    expect(months[0]).toBe(newest);
    expect(months[12]?.slice(5)).toBe(newest.slice(5));
    expect(months).toStrictEqual(months.toSorted().reverse());
  });

  test('allow two weekdays after each month for late data', () => {
    for (let month = 1; month <= 12; month += 1) {
      const first = `2026-${`${month}`.padStart(2, '0')}-01`;
      const days = Array.from({ length: method.settlesOnDay - 1 }, (_, at) => weekdayOf(addDays(first, at)));

      expect(days.filter((weekday) => weekday <= 5).length).toBeGreaterThanOrEqual(2);
    }
  });

  test.each([
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2026-12', '2026-12-31'],
  ])('%s ends on %s', (month, to) => {
    expect(rangeOf(month)).toStrictEqual({ from: `${month}-01`, to });
  });
});

test('petitions from two years before a month may still be open in it', () => {
  const months = monthsToRead(['2026-10', '2026-09']);

  expect(months).toHaveLength(method.monthsBack + 2);
  expect([months[0], months.at(-1)]).toStrictEqual(['2024-09', '2026-10']);
});

test('a year is read from its first month on, and nothing without a period', () => {
  expect(monthsToRead(['2025', '2026-10'])[0]).toBe('2023-01');
  expect(monthsToRead(['r:2026-Q1'])[0]).toBe('2023-12');
  expect(monthsToRead([])).toStrictEqual([]);
});

describe('the longer periods that are reported', () => {
  test.each([
    ['2026-10-04', '2026-10-04', 'r:2026-Q3'],
    ['2026-10-05', '2026-10-05', '2026-Q3'],
    ['2026-12-18', '2026-12-18', '2026-Q3'],
    ['2026-12-19', '2026-12-19', 'r:2026-Q4'],
    ['2027-01-04', '2027-01-04', 'r:2026-Q4'],
    ['2027-01-05', '2027-01-05', '2026-Q4'],
  ])('on %s are all of the last thirteen months that ended five days before', (_, today, newest) => {
    const periods = reportedLong(today);

    expect(periods[0]).toBe(newest);
    expect(periods).toStrictEqual(periods.toSorted((one, other) => inOrder(other, one)));
    expect(new Set(periods).size).toBe(periods.length);
    const oldest = `${reportedMonths(today).at(-1)}-01`;
    for (const year of ['2024', '2025', '2026', '2027'])
      for (const part of ['', '-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4'])
        for (const period of [`${year}${part}`, `r:${year}${part}`]) {
          const { to } = rangeOf(period);
          expect(periods.includes(period)).toBe(oldest <= to && addDays(to, method.settlesOnDay) <= today);
        }
    // Four quarters, two halves and a year end in a year, twice; one month more can hold a quarter, half and year more.
    expect(periods.length).toBeGreaterThanOrEqual(14);
    expect(periods.length).toBeLessThanOrEqual(20);
  });

  test('have no month, week or day among them', () => {
    expect(['2026', '2026-H1', '2026-Q4', 'r:2026', 'r:2026-Q1'].map(lengthOf)).toStrictEqual(Array(5).fill('long'));
    expect(lengthOf('2026-10')).toBe('month');
    for (const none of ['r:2026-10', '2026-W47', '2026-11-21', '2026-13', '2026-Q5', '', '1999', '1999-10']) {
      expect(lengthOf(none)).toBeUndefined();
    }
  });

  test('are found again by their keys, which sort by the last day', () => {
    const keys = ['2026', 'r:2026', '2026-Q3', '2025-H2', 'r:2026-H1'].map(keyOf).sort();

    expect(keys.map(periodOfKey)).toStrictEqual(['2025-H2', 'r:2026-H1', '2026-Q3', 'r:2026', '2026']);
    expect(periodOfKey(keyOf('2026-10'))).toBe('2026-10');
  });

  test('no other text has days', () => {
    expect(() => rangeOf('2026-Q5')).toThrow(RangeError);
  });
});
