import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../../lambdas/office/domain/compare.ts';

const inText = (pieces: ReturnType<typeof compare>, without: string) =>
  pieces
    ?.filter(({ in: where }) => where !== without)
    .map(({ text }) => text)
    .join('');

describe('two texts', () => {
  test('differ in the words that one of them does not have', () => {
    expect(compare('Phường đã dọn rác.', 'Phường đã cho dọn sạch rác.')).toEqual([
      { text: 'Phường đã ', in: 'both' },
      { text: 'cho ', in: 'own' },
      { text: 'dọn ', in: 'both' },
      { text: 'sạch ', in: 'own' },
      { text: 'rác.', in: 'both' },
    ]);
  });

  test('with too little in common are not marked', () => {
    const words = (prefix: string) => Array.from({ length: 300 }, (_, at) => `${prefix}${at}`).join(' ');

    expect(compare(words('a'), words('b'))).toBeUndefined();
  });

  test('are both complete in what is marked', () => {
    const text = fc.array(fc.constantFrom('rác', 'Đường', ' ', '\n', 'ngập.', '12'), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [other, own] = [a.join(''), b.join('')];
        const pieces = compare(other, own);

        expect(inText(pieces, 'own')).toBe(other);
        expect(inText(pieces, 'other')).toBe(own);
      }),
    );
  });
});
