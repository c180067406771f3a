import { describe, expect, test } from 'vitest';
import { decrypt, encrypt } from '../../../lambdas/platform/encrypt.ts';

const KEY = '0f'.repeat(32);
const TEXT = 'Nhắn tới +84912345678: đã nhận phản ánh.';

describe('an encrypted text', () => {
  test('is decrypted with the same key', () => {
    expect(decrypt(KEY, encrypt(KEY, TEXT, 'one'), 'one')).toBe(TEXT);
    expect(decrypt(KEY, encrypt(KEY, '', 'one'), 'one')).toBe('');
  });

  test('does not contain its text, and is different each time', () => {
    const encrypted = Buffer.from(encrypt(KEY, TEXT, 'one'));

    expect(encrypted.includes('912345678')).toBe(false);
    expect(encrypted).not.toStrictEqual(Buffer.from(encrypt(KEY, TEXT, 'one')));
    expect(encrypted).toHaveLength(1 + 12 + 16 + Buffer.byteLength(TEXT));
  });

  test.each([
    ['under another key', 'f0'.repeat(32), 'one'],
    ['with other associated data', KEY, 'two'],
  ])('is not decrypted %s', (_, key, aad) => {
    expect(() => decrypt(key, encrypt(KEY, TEXT, 'one'), aad)).toThrow();
  });

  test('is not decrypted if any byte was changed', () => {
    const encrypted = encrypt(KEY, TEXT, 'one');

    for (let at = 0; at < encrypted.length; at += 1) {
      const changed = encrypted.map((byte, place) => (place === at ? byte ^ 1 : byte));
      expect(() => decrypt(KEY, changed, 'one'), `byte ${at}`).toThrow();
    }
    expect(() => decrypt(KEY, new Uint8Array(), 'one')).toThrow('Unknown version undefined');
    expect(() => decrypt(KEY, encrypted.subarray(0, 20), 'one')).toThrow();
  });
});
