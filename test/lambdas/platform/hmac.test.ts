import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hmac, hmacBytes, sha256, timingSafeEqual } from '../../../lambdas/platform/hmac.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('an HMAC', () => {
  test('is that of purpose and text, with SHA-256', () => {
    expect(hex(hmacBytes('secret', 'receipt', 'key-1'))).toBe(
      '2d982cdbf23e9fd881110e3807c54feea43127bbc976f468a846baf15c24a14e',
    );
  });

  test.each([
    ['secret', 'other', 'receipt', 'key-1'],
    ['purpose', 'secret', 'code', 'key-1'],
    ['text', 'secret', 'receipt', 'key-2'],
  ])('changes with the %s', (_, secret, purpose, text) => {
    expect(hex(hmacBytes(secret, purpose, text))).not.toBe(hex(hmacBytes('secret', 'receipt', 'key-1')));
    expect(hmac(secret, purpose, text)).not.toBe(hmac('secret', 'receipt', 'key-1'));
  });

  test('is the same each time, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hex(hmacBytes('s', 'p', text))).toBe(hex(hmacBytes('s', 'p', text)));
      }),
    );
  });
});

describe('a shortened digest', () => {
  test('is 128 bits in base64url', () => {
    expect(hmac('secret', 'receipt', 'key-1')).toMatch(/^[\w-]{22}$/);
    expect(sha256('key-1')).toMatch(/^[\w-]{22}$/);
  });

  test('without a key is the beginning of the SHA-256', () => {
    expect(sha256('')).toBe(Buffer.from('e3b0c44298fc1c149afbf4c8996fb924', 'hex').toString('base64url'));
  });

  test('compares equal exactly when the texts are equal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(timingSafeEqual(one, one)).toBe(true);
        expect(timingSafeEqual(one, other)).toBe(hex(Buffer.from(one)) === hex(Buffer.from(other)));
      }),
    );
  });

  test.each([
    ['abc', 'abcd'],
    ['', 'a'],
    ['a', 'á'],
    ['ab', 'á'],
  ])('“%s” does not equal “%s”', (one, other) => {
    expect(timingSafeEqual(one, other)).toBe(false);
    expect(timingSafeEqual(other, one)).toBe(false);
  });
});
