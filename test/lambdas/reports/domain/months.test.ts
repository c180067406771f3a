import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from '../../../../lambdas/kernel/time.ts';
import { method } from '../../../../lambdas/reports/domain/method.ts';
import { monthsToRead, rangeOf, reportedMonths } from '../../../../lambdas/reports/domain/months.ts';

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
  const months = monthsToRead('2026-09', '2026-10');

  expect(months).toHaveLength(method.monthsBack + 2);
  expect([months[0], months.at(-1)]).toStrictEqual(['2024-09', '2026-10']);
});
