import { expect, test } from 'vitest';
import { searchFiles } from '../../lib/search-files.ts';

const files = searchFiles('langnghe.example.vn');

test('the map lists every public page in both languages, and no page of a petition', () => {
  const pages = [...(files['sitemap.xml'] ?? '').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, page]) => page);

  expect(pages).toHaveLength(2 * (1 + 5 + 3));
  expect(pages).toContain('https://langnghe.example.vn/vi');
  expect(pages).toContain('https://langnghe.example.vn/en/thong-tin/cach-tinh');
  expect(pages.filter((page) => /PAKN|receipt|\/v1\//.test(page ?? ''))).toStrictEqual([]);
  expect(files['sitemap.xml']).toContain(
    '<loc>https://langnghe.example.vn/vi/phan-anh</loc><xhtml:link rel="alternate" hreflang="vi" href="https://langnghe.example.vn/vi/phan-anh"/>',
  );
});

test('search engines find the map, and are not sent to the API', () => {
  expect(files['robots.txt']).toBe(
    'User-agent: *\nDisallow: /v1/\n\nSitemap: https://langnghe.example.vn/sitemap.xml\n',
  );
});

test('without a domain nobody knows the address of the map', () => {
  expect(searchFiles(undefined)).toStrictEqual({ 'robots.txt': 'User-agent: *\nDisallow: /v1/\n' });
});
