import { expect, test } from 'vitest';
import { sentenceCase, withinSentence } from '../../../lambdas/kernel/words.ts';

test.each([
  ['tháng 10/2026', 'Tháng 10/2026'],
  ['đã gửi', 'Đã gửi'],
  ['2026', '2026'],
  ['', ''],
])('%j begins a sentence as %j', (text, wanted) => {
  expect(sentenceCase(text)).toBe(wanted);
});

test.each([
  ['Đã trả lời 05', 'đã trả lời 05'],
  ['05 hồ sơ', '05 hồ sơ'],
  ['', ''],
])('%j is %j within a sentence', (text, wanted) => {
  expect(withinSentence(text)).toBe(wanted);
});
