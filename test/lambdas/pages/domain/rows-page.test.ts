import { expect, test } from 'vitest';
import { rowsPage } from '../../../../lambdas/pages/domain/rows-page.ts';

const rows = Array.from({ length: 60 }, (_, index) => index);

test.each([
  [undefined, 1, 0, 25],
  ['1', 1, 0, 25],
  ['2', 2, 25, 25],
  ['3', 3, 50, 10],
  ['4', 3, 50, 10],
  ['9999', 3, 50, 10],
  ['0', 1, 0, 25],
  ['-1', 1, 0, 25],
  ['2.5', 1, 0, 25],
  ['99999', 1, 0, 25],
  ['hai', 1, 0, 25],
])('page %s is page %i, from row %i, with %i rows', (wanted, number, first, count) => {
  const page = rowsPage(rows, wanted);

  expect([page.number, page.last, page.rows[0], page.rows.length]).toStrictEqual([number, 3, first, count]);
});

test('a list without rows has one page', () => {
  expect(rowsPage([], '2')).toStrictEqual({ rows: [], number: 1, last: 1 });
});
