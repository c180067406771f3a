import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAtWord } from '../../../lambdas/kernel/cut.ts';

describe('a text that is cut', () => {
  test.each([
    ['đèn đường', 9, 'đèn đường'],
    ['đèn đường hỏng', 12, 'đèn đường…'],
    ['một-từ-rất-dài', 8, 'một-từ-r…'],
    ['a một-từ-rất-dài', 8, 'a một-từ…'],
    ['𠮷𠮷𠮷', 2, '𠮷𠮷…'],
  ])('%j at %d is %j', (text, most, cut) => {
    expect(cutAtWord(text, most)).toBe(cut);
  });

  test('has the mark that was asked for', () => {
    expect(cutAtWord('UBND phường Việt Trì', 12, '...')).toBe('UBND phường...');
  });

  test('is a beginning of it, as long as it may be at most, and more than half of that', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (text, most) => {
        const cut = cutAtWord(text, most, '');
        expect(text.startsWith(cut)).toBe(true);
        expect([...cut].length).toBeLessThanOrEqual(most);
        if ([...text].length > most) expect([...cut].length).toBeGreaterThanOrEqual(Math.floor(most / 2));
      }),
    );
  });
});
