import { expect, test } from 'vitest';
import { isCrossSite } from '../../../lambdas/site/cross-site.ts';

const host = 'abc.execute-api.ap-southeast-1.amazonaws.com';

test.each([
  ['a form of this site', { 'sec-fetch-site': 'same-origin', origin: 'null' }, false],
  ['a form sent again by the browser itself', { 'sec-fetch-site': 'none' }, false],
  ['a form of another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, true],
  ['a form of another site that hides its origin', { 'sec-fetch-site': 'cross-site', origin: 'null' }, true],
  ['a form of another host of the same organisation', { 'sec-fetch-site': 'same-site' }, true],
  ['an old browser that names another site', { origin: 'https://evil.example' }, true],
  ['an old browser that names this site', { origin: 'https://langnghe.example' }, false],
  ['an old browser that names the gateway', { origin: `https://${host}` }, false],
  ['an old browser that obeys our referrer policy', { origin: 'null' }, false],
  ['an origin that is no address', { origin: 'evil' }, true],
  ['an origin that only begins like this site', { origin: 'https://langnghe.example.evil.example' }, true],
  ['a client that says nothing', {}, false],
])('%s', (_, headers, isRefused) => {
  expect(isCrossSite({ host, ...headers }, 'langnghe.example')).toBe(isRefused);
});

test('without a domain of its own the site is a host of CloudFront', () => {
  const of = (origin: string) => isCrossSite({ host, origin }, '.cloudfront.net');

  expect(of('https://d111.cloudfront.net')).toBe(false);
  expect(of('https://cloudfront.net.evil.example')).toBe(true);
  expect(isCrossSite({ host, origin: 'https://evil.example' }, undefined)).toBe(true);
});
