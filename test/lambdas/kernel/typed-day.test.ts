import { expect, test } from 'vitest';
import { typedDay } from '../../../lambdas/kernel/typed-day.ts';

test.each([
  ['31/12/2026', '2026-12-31'],
  ['1/3/2027', '2027-03-01'],
  ['1-3-2027', '2027-03-01'],
  ['1.3.2027', '2027-03-01'],
  ['2026-12-31', '2026-12-31'],
  ['31/12', undefined],
  ['31/02/2026', undefined],
  ['', undefined],
])('the day that somebody typed as %j is %s', (text, day) => {
  expect(typedDay(text)).toBe(day);
});
