import { expect, test } from 'vitest';
import { sentenceCase } from '../../../lambdas/kernel/words.ts';

test.each([
  ['tháng 10/2026', 'Tháng 10/2026'],
  ['đã gửi', 'Đã gửi'],
  ['2026', '2026'],
  ['', ''],
])('%j begins a sentence as %j', (text, wanted) => {
  expect(sentenceCase(text)).toBe(wanted);
});
