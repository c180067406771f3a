import { expect, test } from 'vitest';
import { monthsIn } from '../../../../lambdas/reports/domain/months-in.ts';

test.each([
  ['2026-10', ['2026-10']],
  ['2026-Q4', ['2026-10', '2026-11', '2026-12']],
  ['2026-H1', ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06']],
])('%s consists of calendar months', (period, months) => {
  expect(monthsIn(period)).toStrictEqual(months);
});

test('a year has twelve months', () => {
  const months = monthsIn('2026');

  expect([months.length, months[0], months.at(-1)]).toStrictEqual([12, '2026-01', '2026-12']);
});

test.each(['2026-W47', '2026-11-21', 'r:2026-11', 'r:2026', '2026-13', 'tháng 10', ''])(
  '%j does not consist of calendar months',
  (period) => {
    expect(monthsIn(period)).toStrictEqual([]);
  },
);
