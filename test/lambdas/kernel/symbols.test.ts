import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bareSymbols,
  checkSymbol,
  grouped,
  hasValidCheck,
  SYMBOLS,
  symbolsOf,
} from '../../../lambdas/kernel/symbols.ts';

const symbol = fc.constantFrom(...SYMBOLS);
/** As many as the check can guard: with it they are 30, and 31 is the modulus. */
const symbols = fc.string({ unit: symbol, minLength: 1, maxLength: 29 });
const digests = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('the symbols', () => {
  test('are 31, each once, in order, and none of those that are mistaken for another', () => {
    expect(SYMBOLS).toHaveLength(31);
    expect([...new Set(SYMBOLS)].sort().join('')).toBe(SYMBOLS);
    expect(SYMBOLS).not.toMatch(/[01OIL]/);
  });
});

describe('the symbols of a digest', () => {
  test.each([
    ['nothing but zeros', [0, 0, 0, 0], 4, '2222'],
    ['a number below 31', [30], 1, 'Z'],
    ['31', [31], 2, '23'],
    ['256', [1, 0], 3, 'AA2'],
    ['no symbols at all', [9, 9], 0, ''],
  ])('of %s are its digits in base 31, the smallest first', (_, bytes, count, text) => {
    expect(symbolsOf(Uint8Array.from(bytes), count)).toBe(text);
  });

  test('are as many as asked for, all of the alphabet, and a longer text begins with the shorter', () => {
    fc.assert(
      fc.property(digests, fc.integer({ min: 0, max: 24 }), (digest, count) => {
        const text = symbolsOf(digest, count);

        expect(text).toHaveLength(count);
        expect([...text].every((one) => SYMBOLS.includes(one))).toBe(true);
        expect(symbolsOf(digest, count + 1).startsWith(text)).toBe(true);
      }),
    );
  });

  test('tell two digests apart that differ in their last bytes', () => {
    fc.assert(
      fc.property(digests, fc.integer({ min: 1, max: 255 }), (digest, change) => {
        const other = Uint8Array.from(digest);
        other[31] = (other[31] ?? 0) ^ change;

        expect(symbolsOf(other, 8)).not.toBe(symbolsOf(digest, 8));
      }),
    );
  });
});

describe('the check symbol', () => {
  test.each([
    ['2', '2'],
    ['3', 'H'],
    ['222', '2'],
    ['3456789', 'Y'],
    ['ZZZZZZZ', 'N'],
  ])('of %s is %s', (data, check) => {
    expect(checkSymbol(data)).toBe(check);
    expect(hasValidCheck(data + check)).toBe(true);
  });

  test('makes any symbols valid, and no other symbol in its place does', () => {
    fc.assert(
      fc.property(symbols, (data) => {
        const valid = [...SYMBOLS].filter((candidate) => hasValidCheck(data + candidate));

        expect(valid).toStrictEqual([checkSymbol(data)]);
      }),
    );
  });

  test('finds every single wrong symbol', () => {
    fc.assert(
      fc.property(symbols, fc.nat(), symbol, (data, at, wrong) => {
        const right = data + checkSymbol(data);
        const place = at % right.length;
        fc.pre(right[place] !== wrong);

        expect(hasValidCheck(right.slice(0, place) + wrong + right.slice(place + 1))).toBe(false);
      }),
    );
  });

  test('finds every swap of two different symbols, neighbours or not', () => {
    fc.assert(
      fc.property(symbols, fc.nat(), fc.nat(), (data, one, other) => {
        const swapped = [...data, checkSymbol(data)];
        const [first = '', second = ''] = [swapped[one % swapped.length], swapped[other % swapped.length]];
        fc.pre(first !== second);
        swapped[one % swapped.length] = second;
        swapped[other % swapped.length] = first;

        expect(hasValidCheck(swapped.join(''))).toBe(false);
      }),
    );
  });

  test.each([
    ['nothing', ''],
    ['a symbol alone, which guards nothing', '2'],
    ['more symbols than it can guard', '2'.repeat(31)],
    ['a zero', '20'],
    ['a small letter', 'aaaa'],
    ['a letter of two halves', '2𝟐'],
    ['a hyphen', '2222-2222'],
  ])('does not hold for %s', (_, text) => {
    expect(hasValidCheck(text)).toBe(false);
  });
});

describe('what people read and type', () => {
  test.each([
    ['', ''],
    ['ABC', 'ABC'],
    ['ABCD', 'ABCD'],
    ['7K3D9QXM', '7K3D-9QXM'],
    ['7K3D9QXMA', '7K3D-9QXM-A'],
  ])('“%s” is shown as “%s”', (bare, shown) => {
    expect(grouped(bare)).toBe(shown);
  });

  test.each([
    ['7K3D-9QXM'],
    ['7k3d-9qxm'],
    [' 7K3D 9QXM\n'],
    ['7K3D.9QXM'],
    ['7K3D_9QXM'],
    ['7K3D–9QXM'],
    ['7K3D—9QXM'],
    ['7K3D\u20119QXM'],
    ['7K3D\u22129QXM'],
    ['7K3D\u00a09QXM'],
    ['7-K-3-D 9 q x m'],
  ])('“%s” is the same as 7K3D9QXM', (typed) => {
    expect(bareSymbols(typed)).toBe('7K3D9QXM');
  });

  test('comes back from what was shown', () => {
    fc.assert(
      fc.property(symbols, (bare) => {
        expect(bareSymbols(grouped(bare))).toBe(bare);
        expect(bareSymbols(grouped(bare).toLowerCase())).toBe(bare);
      }),
    );
  });
});
