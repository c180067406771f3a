import { expect, test } from 'vitest';
import { shownChanges } from '../../../../../lambdas/office/reports/domain/shown-changes.ts';

test('sums come before the rows of tables, and the names of rows are not repeated', () => {
  const figures = [
    ...['dossiers.byField.2.label.vi', 'dossiers.byField.2.late', 'dossiers.total.late'],
    ...['ratings.overall.levels.4', 'ratings.respondents'],
  ];

  expect(shownChanges(figures.map((figure) => ({ figure }))).map(({ figure }) => figure)).toEqual([
    ...['dossiers.total.late', 'ratings.respondents'],
    ...['dossiers.byField.2.late', 'ratings.overall.levels.4'],
  ]);
});
