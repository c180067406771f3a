import { expect, test } from 'vitest';
import { findAgencies } from '../../../../lambdas/directory/domain/find-agencies.ts';
import { type Agency, treeOf } from '../../../../lambdas/directory/domain/tree.ts';

const agency = (code: string, kind: Agency['kind'], vi: string, parent?: string): Agency => ({
  ...{ code, kind, parent, name: { vi, en: `${vi} (en)` }, validFrom: '2025-07-01' },
});
const tree = treeOf(
  [
    agency('H44', 'province', 'UBND tỉnh Phú Thọ'),
    agency('H44.1', 'department', 'Sở Xây dựng', 'H44'),
    agency('H44.100', 'ward', 'UBND phường Việt Trì', 'H44'),
    agency('H44.100.1', 'office', 'Bộ phận Một cửa', 'H44.100'),
    agency('H44.101', 'ward', 'UBND phường Đoan Hùng', 'H44'),
    ...Array.from({ length: 3_000 }, (_, index) => agency(`H45.${index}`, 'commune', `UBND xã Số ${index}`, 'H44')),
  ],
  '2026-11-20',
);
const labels = (text: string) => findAgencies('vi', tree, text).choices.map(({ label }) => label);

test.each([
  ['viet tri', ['UBND phường Việt Trì', 'Bộ phận Một cửa (UBND phường Việt Trì)']],
  ['  TRÌ   việt ', ['UBND phường Việt Trì', 'Bộ phận Một cửa (UBND phường Việt Trì)']],
  ['Việt Trì'.normalize('NFD'), ['UBND phường Việt Trì', 'Bộ phận Một cửa (UBND phường Việt Trì)']],
  ['mot cua viet', ['Bộ phận Một cửa (UBND phường Việt Trì)']],
  ['doan hung', ['UBND phường Đoan Hùng']],
  ['H44.101', ['UBND phường Đoan Hùng']],
  ['khong co', []],
  ['', []],
  [' - , ', []],
])('%s finds %j', (text, found) => {
  expect(labels(text)).toStrictEqual(found);
  expect(findAgencies('vi', tree, text).count).toBe(found.length);
});

test('of thousands only some are shown, grouped by kind, and all are counted', () => {
  const { choices, count } = findAgencies('vi', tree, 'ubnd');

  expect(count).toBe(3_004);
  expect(choices).toHaveLength(20);
  expect([...new Set(choices.map(({ group }) => group))]).toStrictEqual(['Tỉnh, thành phố', 'Phường', 'Xã']);
});

test('those that begin with the text are not lost among many', () => {
  const many = treeOf(
    [
      ...Array.from({ length: 30 }, (_, index) => agency(`H44.${index}`, 'department', `Sở ${index} An Bình`)),
      agency('H44.90', 'office', 'An Bình'),
    ],
    '2026-11-20',
  );
  const { choices } = findAgencies('vi', many, 'an bình');

  expect(choices).toHaveLength(20);
  expect(choices.at(-1)?.label).toBe('An Bình');
});
