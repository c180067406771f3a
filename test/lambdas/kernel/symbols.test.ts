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
/** The longest text that the check symbol protects: 30 symbols with it; 31 is the modulus. */
const symbols = fc.string({ unit: symbol, minLength: 1, maxLength: 29 });
const digests = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('the symbols', () => {
  test('are 31 different symbols in order, without those that are easily confused', () => {
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
  ])('of %s are its digits in base 31, least significant first', (_, bytes, count, text) => {
    expect(symbolsOf(Uint8Array.from(bytes), count)).toBe(text);
  });

  test('have the requested length, use only the alphabet, and a longer text starts with the shorter one', () => {
    fc.assert(
      fc.property(digests, fc.integer({ min: 0, max: 24 }), (digest, count) => {
        const text = symbolsOf(digest, count);

        expect(text).toHaveLength(count);
        expect([...text].every((one) => SYMBOLS.includes(one))).toBe(true);
        expect(symbolsOf(digest, count + 1).startsWith(text)).toBe(true);
      }),
    );
  });

  test('differ for two digests that differ in their last byte', () => {
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

  test('makes any symbols valid, and no other symbol does', () => {
    fc.assert(
      fc.property(symbols, (data) => {
        const valid = [...SYMBOLS].filter((candidate) => hasValidCheck(data + candidate));

        expect(valid).toStrictEqual([checkSymbol(data)]);
      }),
    );
  });

  test('detects every single wrong symbol', () => {
    fc.assert(
      fc.property(symbols, fc.nat(), symbol, (data, at, wrong) => {
        const right = data + checkSymbol(data);
        const place = at % right.length;
        fc.pre(right[place] !== wrong);

        expect(hasValidCheck(right.slice(0, place) + wrong + right.slice(place + 1))).toBe(false);
      }),
    );
  });

  test('detects every swap of two different symbols, adjacent or not', () => {
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

  test('protects at most 29 symbols', () => {
    expect(hasValidCheck('2'.repeat(30))).toBe(true);
  });

  test.each([
    ['an unknown symbol where the sum is right', '40'],
    ['nothing', ''],
    ['a single symbol, which protects nothing', '2'],
    ['more symbols than it protects', '2'.repeat(31)],
    ['a zero', '20'],
    ['a lower-case letter', 'aaaa'],
    ['a surrogate pair', '2𝟐'],
    ['a hyphen', '2222-2222'],
  ])('does not hold for %s', (_, text) => {
    expect(hasValidCheck(text)).toBe(false);
  });
});

describe('displayed and typed symbols', () => {
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

  test('what was displayed parses to the same symbols', () => {
    fc.assert(
      fc.property(symbols, (bare) => {
        expect(bareSymbols(grouped(bare))).toBe(bare);
        expect(bareSymbols(grouped(bare).toLowerCase())).toBe(bare);
      }),
    );
  });
});
