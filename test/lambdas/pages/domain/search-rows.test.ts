import { expect, test } from 'vitest';
import { searchRows } from '../../../../lambdas/pages/domain/search-rows.ts';

const rows = [
  { code: 'H44.100', name: 'UBND phường Việt Trì' },
  { code: 'H44.101', name: 'UBND phường Đoan Hùng' },
];

test.each([
  ['viet tri', ['H44.100']],
  ['TRÌ  việt', ['H44.100']],
  ['doan', ['H44.101']],
  ['phuong', ['H44.100', 'H44.101']],
  ['44.101', ['H44.101']],
  ['việt hùng', []],
  [' ,- ', ['H44.100', 'H44.101']],
  ['', ['H44.100', 'H44.101']],
])('%j finds %j', (text, codes) => {
  expect(searchRows(rows, text).map(({ code }) => code)).toStrictEqual(codes);
});
