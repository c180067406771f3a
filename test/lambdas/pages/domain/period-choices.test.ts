import { expect, test } from 'vitest';
import { adjacentPeriods, lastFullMonth, periodChoices } from '../../../../lambdas/pages/domain/period-choices.ts';

test.each([
  ['2026-11-21', ['2026-10', '2026-11', '2026-Q4', '2026']],
  ['2026-01-01', ['2025-12', '2026-01', '2026-Q1', '2026']],
  ['2026-03-31', ['2026-02', '2026-03', '2026-Q1', '2026']],
])('on %s the month that is over is offered, and those under way: %j', (today, choices) => {
  expect(periodChoices(today)).toEqual(choices);
  expect(lastFullMonth(today)).toBe(choices[0]);
});

test.each([
  ['2026-10', { before: '2026-09', after: '2026-11' }],
  ['2026-11', { before: '2026-10' }],
  ['2026-Q3', { before: '2026-Q2', after: '2026-Q4' }],
  ['2026-Q1', { before: '2025-Q4', after: '2026-Q2' }],
  ['2026-Q4', { before: '2026-Q3' }],
  ['2025', { before: '2024', after: '2026' }],
  ['2026', { before: '2025' }],
  ['2000-01', { after: '2000-02' }],
  ['2099', { before: '2098' }],
  ['2026-W47', {}],
  ['r:2026-11', {}],
])('beside %s stand %j, as far as they have begun', (id, neighbours) => {
  expect(adjacentPeriods(id, '2026-11-21')).toEqual(neighbours);
});

test('a period is offered from its first day', () => {
  expect(adjacentPeriods('2026-10', '2026-10-31')).toEqual({ before: '2026-09' });
  expect(adjacentPeriods('2026-10', '2026-11-01')).toEqual({ before: '2026-09', after: '2026-11' });
  expect(adjacentPeriods('2026', '2027-01-01')).toEqual({ before: '2025', after: '2027' });
});
