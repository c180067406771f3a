import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressed } from '../../../lambdas/site/compressed.ts';

const body = '<p>Lắng Nghe</p>'.repeat(50);
const page = { statusCode: 200, headers: { 'content-type': 'text/html' }, body };
const sent = (accepts?: string) =>
  compressed(page, { headers: accepts === undefined ? {} : { 'accept-encoding': accepts } });
const bytes = (response: typeof page | ReturnType<typeof compressed>) => Buffer.from(response.body ?? '', 'base64');

test.each(['gzip, deflate, br', 'br', 'BR;q=1.0, gzip', 'gzip;q=1.0,br;q=0.5'])('%s gets brotli', (accepts) => {
  const response = sent(accepts);

  expect(response.headers).toStrictEqual({ ...page.headers, vary: 'accept-encoding', 'content-encoding': 'br' });
  expect(brotliDecompressSync(bytes(response)).toString('utf8')).toBe(body);
  expect(response.isBase64Encoded).toBe(true);
});

test.each(['gzip', 'gzip, deflate', 'br;q=0, gzip', 'br; q=0.000, gzip'])('%s gets gzip', (accepts) => {
  const response = sent(accepts);

  expect(response.headers?.['content-encoding']).toBe('gzip');
  expect(gunzipSync(bytes(response)).toString('utf8')).toBe(body);
});

test.each([undefined, '', 'identity', 'br;q=0', 'gzip;q=0.0', 'zstd, brotli', ';;,,'])(
  '%s gets it as it is',
  (accepts) => {
    expect(sent(accepts)).toStrictEqual({ ...page, headers: { ...page.headers, vary: 'accept-encoding' } });
  },
);

test('a response of bytes is not compressed again', () => {
  const file = { ...page, body: 'UEsA/w==', isBase64Encoded: true };

  expect(compressed(file, { headers: { 'accept-encoding': 'br' } })).toBe(file);
});

test('a response without a body has no encoding', () => {
  const response = compressed({ ...page, body: '' }, { headers: { 'accept-encoding': 'br' } });

  expect(response.headers).not.toHaveProperty('content-encoding');
  expect(response.body).toBe('');
});
