import { expect, test } from 'vitest';
import { withSiteAddress } from '../../../lambdas/site/site-address.ts';

const page = '<head><link href="{site}/vi"/><meta content="{site}/preview.png"/></head><body>{site} &lt;/head></body>';
const sent = (host?: string) => withSiteAddress(page, { headers: host === undefined ? {} : { 'x-viewer-host': host } });

test.each([
  ['langnghe.phutho.gov.vn', 'https://langnghe.phutho.gov.vn'],
  ['d111.cloudfront.net', 'https://d111.cloudfront.net'],
  ['127.0.0.1:8787', 'http://127.0.0.1:8787'],
  ['localhost', 'http://localhost'],
  ['localhost.example.com', 'https://localhost.example.com'],
])('a page of %s has whole addresses in its head, and what people wrote stays as it is', (host, address) => {
  expect(sent(host)).toBe(
    `<head><link href="${address}/vi"/><meta content="${address}/preview.png"/></head><body>{site} &lt;/head></body>`,
  );
});

test.each([undefined, '', 'a b', '"><script>', 'a/b', 'a\nb', `${'a'.repeat(300)}.vn`, 'a:999999', 'user@host'])(
  'with %j as its host the addresses are relative',
  (host) => {
    expect(sent(host)).toContain('<head><link href="/vi"/><meta content="/preview.png"/></head>');
  },
);

test('a response without a head, such as a redirect, stays as it is', () => {
  expect(withSiteAddress('', { headers: { 'x-viewer-host': 'a.vn' } })).toBe('');
  expect(withSiteAddress('{site}', { headers: { 'x-viewer-host': 'a.vn' } })).toBe('{site}');
});
