import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { longText, shortText } from '../../../lambdas/platform/text.ts';

const accepted = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;
const composed = 'Tiếng Việt ở Đắk Lắk';

describe.each([
  ['a text of one line', shortText],
  ['a text of several lines', longText],
])('%s', (_, text) => {
  test('sent decomposed (NFD) is stored composed (NFC)', () => {
    const decomposed = composed.normalize('NFD');

    expect(decomposed).not.toBe(composed);
    expect(text(1, composed.length).parse(decomposed)).toBe(composed);
  });

  test('is trimmed', () => {
    expect(text(1, 5).parse('\u00a0 \ufeff abc \r\n\t ')).toBe('abc');
  });

  test('is measured after trimming and NFC', () => {
    expect(accepted(text(3, 5), '  ab  ')).toBe(false);
    expect(accepted(text(3, 5), '  abcde  ')).toBe(true);
    expect(accepted(text(3, 5), 'abcdef')).toBe(false);
    expect(accepted(text(1, 1), 'ế'.normalize('NFD'))).toBe(true);
  });

  test('may be empty when the minimum is 0', () => {
    expect(text(0, 5).parse('   ')).toBe('');
  });

  test.each([
    ['a null', 'a\u0000b'],
    ['a backspace', 'a\bb'],
    ['an escape', 'a\u001b[31mb'],
    ['a delete', 'a\u007fb'],
    ['a control of the second block', 'a\u0085b'],
    ['the first half of a pair', 'a\ud83db'],
    ['the second half of a pair', 'a\ude00b'],
    ['the halves of a pair the wrong way round', 'a\ude00\ud83db'],
  ])('with %s is refused', (_name, value) => {
    expect(accepted(text(1, 20), value)).toBe(false);
  });

  test.each([['\u200b\u200b\u200b'], ['\u202e\u2066\u200d'], ['\u0301\u0309'], ['\u2060 \u2060']])(
    'without readable characters is refused: %j',
    (value) => {
      expect(accepted(text(1, 20), value)).toBe(false);
    },
  );

  test.each([['😀'], ['👨‍👩‍👧'], ['H2SO₄'], ['½'], ['漢字'], ['!'], ['𝄞'], ['Ông “A” – bà B…']])(
    'may be “%s”',
    (value) => {
      expect(text(1, 20).parse(value)).toBe(value);
    },
  );

  test.each([[undefined], [null], [1], [true], [['a']], [{ text: 'a' }]])('is not %j', (value) => {
    expect(accepted(text(0, 20), value)).toBe(false);
  });

  test('that was accepted is accepted again unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (value) => {
        const first = text(0, 40).safeParse(value);
        fc.pre(first.success);

        expect(text(0, 40).parse(first.data)).toBe(first.data);
        expect(first.data).toBe(first.data?.normalize('NFC'));
        expect(first.data?.isWellFormed()).toBe(true);
      }),
    );
  });
});

test.each([['a\nb'], ['a\r\nb'], ['a\tb'], ['a\u2028b'], ['a\u2029b']])(
  '%j is allowed in a text of several lines and not in a single line',
  (value) => {
    expect(longText(1, 9).parse(value)).toBe(value);
    expect(accepted(shortText(1, 9), value)).toBe(false);
  },
);
