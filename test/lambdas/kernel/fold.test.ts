import { expect, test } from 'vitest';
import { fold, syllablesOf, withoutMarks } from '../../../lambdas/kernel/fold.ts';

test.each([
  ['Đường Hùng Vương', 'duong hung vuong'],
  ['ĐƯỜNG HÙNG VƯƠNG'.normalize('NFD'), 'duong hung vuong'],
  ['Sở Nông nghiệp', 'so nong nghiep'],
  ['Ưu Ợ ẵ'.normalize('NFD'), 'uu o a'],
  ['H44.100', 'h44.100'],
])('%s is folded to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('a text without marks keeps its case', () => {
  expect(withoutMarks('Đường Hùng VƯƠNG')).toBe('Duong Hung VUONG');
});

test('syllables are the words of a text in their order, without marks and punctuation', () => {
  expect(syllablesOf('Ngõ 12/3, phường Việt Trì: “ngập”!')).toStrictEqual([
    ...['ngo', '12', '3', 'phuong', 'viet', 'tri', 'ngap'],
  ]);
  expect(syllablesOf(' … ')).toStrictEqual([]);
});
