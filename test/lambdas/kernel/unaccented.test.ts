import { expect, test } from 'vitest';
import { unaccented } from '../../../lambdas/kernel/unaccented.ts';

test.each([
  ['Phường Việt Trì', 'phuong viet tri'],
  ['ĐƯỜNG Đinh', 'duong dinh'],
  ['Ưu Ợ ẵ'.normalize('NFD'), 'uu o a'],
  ['H44.100', 'h44.100'],
])('%s is searched as %s', (text, plain) => {
  expect(unaccented(text)).toBe(plain);
});
