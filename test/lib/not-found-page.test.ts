import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { notFoundPage } from '../../lib/not-found-page.tsx';
import { root } from './support.ts';

const html = readFileSync(join(root, 'web/static/404.html'), 'utf8');

test('the page for unknown paths names the operator, as text', () => {
  const page = notFoundPage(html, { name: 'UBND <tỉnh> & $&', address: 'Số 1', hotline: '1022' });

  expect(page).toContain('<p>Cơ quan vận hành: UBND &lt;tỉnh> &amp; $&amp;. Địa chỉ: Số 1. Đường dây nóng: 1022.</p>');
});

test('without an operator it says so', () => {
  expect(notFoundPage(html, undefined)).toContain('<p>Cơ quan vận hành trang này chưa được khai báo.</p>');
});

test('a page without a place for it is not deployed', () => {
  expect(() => notFoundPage('<p></p>', undefined)).toThrow(/no place for the operator/);
});
