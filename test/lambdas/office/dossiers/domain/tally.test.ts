import { expect, test } from 'vitest';
import { sumOfTallies, tallyOf } from '../../../../../lambdas/office/dossiers/domain/tally.ts';

const rows = [
  { isExplained: true, isApologised: true },
  { isExplained: true, isApologised: false },
  { isExplained: false, isApologised: false },
];

test('counts for how many overdue dossiers nothing was done', () => {
  expect(tallyOf(rows, true)).toEqual({ overdue: 3, unexplained: 1, unapologised: 2, isCut: true });
});

test('adds up several agencies', () => {
  const { isCut: _, ...one } = tallyOf(rows, false);

  expect(sumOfTallies([one, one])).toEqual({ overdue: 6, unexplained: 2, unapologised: 4, isCut: false });
  expect(sumOfTallies([])).toEqual({ overdue: 0, unexplained: 0, unapologised: 0, isCut: false });
});
