import { expect, test } from 'vitest';
import { type Charset, charsets, decodeText } from '../../../lambdas/platform/charset.ts';

test.each<[Charset, number[], string]>([
  ['utf-8', [0xc4, 0x91], 'đ'],
  ['windows-1258', [0xf0], 'đ'],
  ['windows-1252', [0xe0], 'à'],
])('%s is decoded', (charset, bytes, text) => {
  expect(decodeText(Uint8Array.from(bytes), charset)).toBe(text);
});

test('bytes that are not UTF-8, and the character that replaced some, are no text', () => {
  expect(decodeText(Uint8Array.from([0xf0, 0xfd]), 'utf-8')).toBeUndefined();
  expect(decodeText(Buffer.from('a\ufffd'), 'utf-8')).toBeUndefined();
});

test('every charset decodes ASCII', () => {
  for (const charset of charsets) expect(decodeText(Buffer.from('{"text":"PA"}'), charset)).toBe('{"text":"PA"}');
});
