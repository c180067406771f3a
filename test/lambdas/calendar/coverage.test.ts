import { expect, test } from 'vitest';
import { daysCovered } from '../../../lambdas/calendar/coverage.ts';

test.each([
  ['2027-12-31', 0],
  ['2027-12-01', 30],
  ['2026-12-31', 365],
  ['2028-01-02', -2],
])('on %s the schedule goes on for %i days', (on, days) => {
  expect(daysCovered({ years: new Set([2026, 2027]) }, on)).toBe(days);
});
