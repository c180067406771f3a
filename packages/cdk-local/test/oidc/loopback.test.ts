import { expect, test } from 'vitest';
import { loopbackUrl, withParameters } from '../../src/oidc/loopback.ts';

test.each(['http://127.0.0.1:8787/callback', 'http://localhost/callback?a=1', 'https://localhost:3000'])(
  '%s is an address of this machine',
  (text) => {
    expect(loopbackUrl(text)?.href.startsWith(text)).toBe(true);
  },
);

test.each([
  'https://evil.example/callback',
  'http://localhost.evil.example/',
  'http://127.0.0.1.evil.example/',
  'http://evil.example\\@localhost/',
  'http://localhost@evil.example/',
  'http://user:secret@localhost/',
  'http://localhost/#fragment',
  'http://localhost/#',
  'http://0.0.0.0/',
  'http://[::1]/',
  '//localhost/',
  '/callback',
  'javascript:alert(1)//localhost',
  'app://localhost/',
  '',
])('%j is not', (text) => {
  expect(loopbackUrl(text)).toBeUndefined();
});

test('parameters are added to those that the address has', () => {
  const url = new URL('http://localhost/callback?a=1');

  expect(withParameters(url, { code: 'x y', state: undefined })).toBe('http://localhost/callback?a=1&code=x+y');
  expect(url.search).toBe('?a=1');
});
