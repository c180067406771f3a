import { expect, test } from 'vitest';
import { agencySheet } from '../../../../../lambdas/directory/import/domain/agency-sheet.ts';
import { readRows } from '../../../../../lambdas/directory/import/domain/read-rows.ts';

test('a field is called by its heading in the sheet, else by its Vietnamese name, else as the contract names it', () => {
  const { headingOf } = readRows(agencySheet.columns, [{ line: 2, cells: { 'Mã CƠ QUAN': 'H44' } }]);

  expect(['code', 'parent', 'illustrative'].map(headingOf)).toEqual(['Mã CƠ QUAN', 'Cơ quan cấp trên', 'illustrative']);
});
