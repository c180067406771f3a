import { describe, expect, test } from 'vitest';
import { lock, unlock } from '../../../lambdas/platform/locked.ts';

const KEY = '0f'.repeat(32);
const TEXT = 'Nhắn tới +84912345678: đã nhận phản ánh.';

describe('what is locked', () => {
  test('is decrypted with the key', () => {
    expect(unlock(KEY, lock(KEY, TEXT, 'one'), 'one')).toBe(TEXT);
    expect(unlock(KEY, lock(KEY, '', 'one'), 'one')).toBe('');
  });

  test('shows nothing of its text, and never looks the same twice', () => {
    const locked = Buffer.from(lock(KEY, TEXT, 'one'));

    expect(locked.includes('912345678')).toBe(false);
    expect(locked).not.toStrictEqual(Buffer.from(lock(KEY, TEXT, 'one')));
    expect(locked).toHaveLength(1 + 12 + 16 + Buffer.byteLength(TEXT));
  });

  test.each([
    ['under another key', 'f0'.repeat(32), 'one'],
    ['when it was put in the place of another', KEY, 'two'],
  ])('is not read %s', (_, key, bound) => {
    expect(() => unlock(key, lock(KEY, TEXT, 'one'), bound)).toThrow();
  });

  test('is not decrypted if any byte of it has changed', () => {
    const locked = lock(KEY, TEXT, 'one');

    for (let at = 0; at < locked.length; at += 1) {
      const changed = locked.map((byte, place) => (place === at ? byte ^ 1 : byte));
      expect(() => unlock(KEY, changed, 'one'), `byte ${at}`).toThrow();
    }
    expect(() => unlock(KEY, new Uint8Array(), 'one')).toThrow('layout undefined');
    expect(() => unlock(KEY, locked.subarray(0, 20), 'one')).toThrow();
  });
});
