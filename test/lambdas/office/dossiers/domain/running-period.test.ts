import { expect, test } from 'vitest';
import { runningPeriod } from '../../../../../lambdas/office/dossiers/domain/running-period.ts';
import { readPeriod } from '../../../../../lambdas/scores/domain/period.ts';

test.each([
  ['2026-11-14', 'r:2026-11'],
  ['2026-11-15', 'r:2026-12'],
  ['2026-12-31', 'r:2027-01'],
])('%s is in the reporting period %s', (day, period) => {
  expect(runningPeriod(day)).toBe(period);
  const { from = '', to = '' } = readPeriod(period) ?? {};
  expect(from <= day && day <= to).toBe(true);
});
