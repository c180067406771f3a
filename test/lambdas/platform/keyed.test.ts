import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, keyedDigest, keyedProof, plainProof, sameProof } from '../../../lambdas/platform/keyed.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('a keyed digest', () => {
  test('is HMAC-SHA-256 of purpose and text', () => {
    expect(hex(keyedDigest('secret', 'receipt', 'key-1'))).toBe(
      '2d982cdbf23e9fd881110e3807c54feea43127bbc976f468a846baf15c24a14e',
    );
  });

  test.each([
    ['secret', 'other', 'receipt', 'key-1'],
    ['purpose', 'secret', 'code', 'key-1'],
    ['text', 'secret', 'receipt', 'key-2'],
  ])('is another for another %s', (_, secret, purpose, text) => {
    expect(hex(keyedDigest(secret, purpose, text))).not.toBe(hex(keyedDigest('secret', 'receipt', 'key-1')));
    expect(keyedProof(secret, purpose, text)).not.toBe(keyedProof('secret', 'receipt', 'key-1'));
  });

  test('is the same each time, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hex(keyedDigest('s', 'p', text))).toBe(hex(keyedDigest('s', 'p', text)));
      }),
    );
  });
});

describe('a proof', () => {
  test('is 128 bits in the letters of a URL', () => {
    expect(keyedProof('secret', 'receipt', 'key-1')).toMatch(/^[\w-]{22}$/);
    expect(plainProof('key-1')).toMatch(/^[\w-]{22}$/);
  });

  test('of a text without a key is the beginning of its SHA-256', () => {
    expect(plainProof('')).toBe(Buffer.from('e3b0c44298fc1c149afbf4c8996fb924', 'hex').toString('base64url'));
  });

  test('is the same as another exactly when their texts are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(sameProof(one, one)).toBe(true);
        expect(sameProof(one, other)).toBe(hex(Buffer.from(one)) === hex(Buffer.from(other)));
      }),
    );
  });

  test.each([
    ['abc', 'abcd'],
    ['', 'a'],
    ['a', 'á'],
    ['ab', 'á'],
  ])('“%s” is not “%s”, whatever their lengths', (one, other) => {
    expect(sameProof(one, other)).toBe(false);
    expect(sameProof(other, one)).toBe(false);
  });
});

describe('JSON in its canonical form', () => {
  test.each([
    [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
    [{ b: { d: 1, c: [{ f: 1, e: 2 }] }, a: null }, '{"a":null,"b":{"c":[{"e":2,"f":1}],"d":1}}'],
    [[3, 1, 2], '[3,1,2]'],
    [{ 10: 'x', 9: 'y', a: 'z' }, '{"9":"y","10":"x","a":"z"}'],
    [{ gone: undefined, kept: 'Đ' }, '{"kept":"Đ"}'],
    ['text', '"text"'],
    [null, 'null'],
  ])('of %j is %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test('is JSON of the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toStrictEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('does not depend on the order in which a client wrote the keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(backwards(value))).toBe(canonicalJson(value));
      }),
    );
  });

  test('keeps a key that an object has from birth', () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"z":1,"a":2}}'))).toBe('{"__proto__":{"a":2,"z":1},"b":1}');
  });
});

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, part]) => [name, backwards(part)]),
  );
}
