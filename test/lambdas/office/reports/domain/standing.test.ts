import { expect, test } from 'vitest';
import { newestQuarter } from '../../../../../lambdas/office/reports/domain/newest-quarter.ts';
import { standingOf, waitingFirst } from '../../../../../lambdas/office/reports/domain/standing.ts';
import { paperStates } from '../../../../../lambdas/reports/domain/submissions/labels.ts';

const items = paperStates.map((state) => ({ state }));

test('what waits for a decision comes first, what is closed last', () => {
  expect(waitingFirst(items).map(({ state }) => state)).toEqual([
    ...['submitted', 'returned', 'withdrawn', 'draft', 'missing', 'approved'],
  ]);
});

test('every agency is counted once', () => {
  const { agencies, ...counts } = standingOf([...items, { state: 'missing' }]);

  expect(counts).toEqual({ submitted: 1, returned: 1, approved: 1, notSubmitted: 2, missing: 2 });
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(agencies);
});

test.each([
  ['2026-11-09', '2026-Q3'],
  ['2026-10-01', '2026-Q2'],
  ['2027-01-20', '2026-Q4'],
])('the newest quarter whose reports are due on %s is %s', (today, quarter) => {
  expect(newestQuarter(today)).toBe(quarter);
});
