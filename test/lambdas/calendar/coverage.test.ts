import { expect, test } from 'vitest';
import { daysCovered, lastDayCovered } from '../../../lambdas/calendar/coverage.ts';

const source = { vi: 'thông báo', en: 'a notice' };
const calendar = { years: new Map([2027, 2026].map((year) => [year, source])) };

test.each([
  ['2027-12-31', 0],
  ['2027-12-01', 30],
  ['2026-12-31', 365],
  ['2028-01-02', -2],
])('on %s the schedule goes on for %i days', (on, days) => {
  expect(daysCovered(calendar, on)).toBe(days);
});

test('the schedule ends with the latest of its years, whatever their order', () => {
  expect(lastDayCovered(calendar)).toBe('2027-12-31');
});
