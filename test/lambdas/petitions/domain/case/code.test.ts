import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SYMBOLS } from '../../../../../lambdas/kernel/symbols.ts';
import {
  petitionCode,
  readPetitionCode,
  readReceipt,
  receiptOf,
} from '../../../../../lambdas/petitions/domain/case/code.ts';

const digest = () => fc.uint8Array({ minLength: 32, maxLength: 32 });
const replaced = (text: string, at: number, by: string) => text.slice(0, at) + by + text.slice(at + 1);

describe('a petition code', () => {
  test('is PAKN and two groups of four, and never changes: it is printed on paper', () => {
    expect(petitionCode(new Uint8Array(32))).toBe('PAKN-2222-2222');
    expect(petitionCode(Uint8Array.from({ length: 32 }, (_, at) => at))).toMatchInlineSnapshot(`"PAKN-C4TQ-UPK5"`);
  });

  test('has no symbol that is taken for another, and is read back as it was made', async () => {
    await fc.assert(
      fc.property(digest(), (bytes) => {
        const code = petitionCode(bytes);

        expect(code).toMatch(/^PAKN(-[2-9A-HJKMNP-Z]{4}){2}$/);
        expect(readPetitionCode(code)).toBe(code);
      }),
    );
  });

  test.each([
    ['as it was printed', 'PAKN-7K3D-9QXV'],
    ['in small letters', 'pakn-7k3d-9qxv'],
    ['without hyphens', 'PAKN7K3D9QXV'],
    ['with spaces around and between', '  PAKN 7K3D\t9QXV \n'],
    ['with dots and underscores', 'pakn.7k3d_9qxv'],
    ['with the dashes of a telephone', 'PAKN–7K3D—9QXV'],
    ['without its prefix', '7K3D-9QXV'],
    ['without its prefix, in one piece', '7k3d9qxv'],
  ])('is read %s', (_, typed) => {
    expect(readPetitionCode(typed)).toBe('PAKN-7K3D-9QXV');
  });

  test('that begins like the prefix is read with and without it', () => {
    expect(readPetitionCode('PAKN-PAKN-2328')).toBe(readPetitionCode('PAKN-2328'));
    expect(readPetitionCode('PAKN-2328')).toBeDefined();
  });

  test.each([
    ['nothing', ''],
    ['only the prefix', 'PAKN'],
    ['a wrong check', 'PAKN-7K3D-9QXW'],
    ['a symbol too few', 'PAKN-7K3D-9QX'],
    ['a symbol too many', 'PAKN-7K3D-9QXVV'],
    ['another prefix', 'PAKM-7K3D-9QXV'],
    ['letters that are no symbols', 'PAKN-OOOO-IIII'],
    ['letters with marks', 'PAKN-7K3Đ-9QXV'],
    ['surrogates', '\ud800\udc00\ud800'],
    ['a sharp s, which grows in capitals', 'PAKN-7K3D-9QXß'],
  ])('is not read in %s', (_, typed) => {
    expect(readPetitionCode(typed)).toBeUndefined();
  });

  test('with any one symbol wrong is found to be wrong', async () => {
    await fc.assert(
      fc.property(digest(), fc.integer({ min: 0, max: 7 }), fc.constantFrom(...SYMBOLS), (bytes, at, symbol) => {
        const code = petitionCode(bytes);
        const place = 'PAKN-'.length + at + (at > 3 ? 1 : 0);
        fc.pre(code.charAt(place) !== symbol);

        expect(readPetitionCode(replaced(code, place, symbol))).toBeUndefined();
      }),
    );
  });

  test('with any two symbols swapped is found to be wrong', async () => {
    await fc.assert(
      fc.property(digest(), fc.nat(7), fc.nat(7), (bytes, one, other) => {
        const bare = petitionCode(bytes).slice('PAKN-'.length).replace('-', '');
        fc.pre(bare.charAt(one) !== bare.charAt(other));
        const swapped = replaced(replaced(bare, one, bare.charAt(other)), other, bare.charAt(one));

        expect(readPetitionCode(swapped)).toBeUndefined();
      }),
    );
  });

  test('is not read in whatever else people type', async () => {
    await fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 40 }), (units) => {
        const typed = String.fromCharCode(...units);

        expect(readPetitionCode(typed) ?? 'PAKN-2222-2222').toMatch(/^PAKN(-[2-9A-HJKMNP-Z]{4}){2}$/);
      }),
    );
  });
});

describe('a receipt', () => {
  test('is five groups of four without symbols that are taken for others: 99 bits', async () => {
    await fc.assert(
      fc.property(digest(), (bytes) => {
        expect(receiptOf(bytes)).toMatch(/^[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){4}$/);
      }),
    );
    expect(20 * Math.log2(SYMBOLS.length)).toBeGreaterThan(80);
  });

  test('is read in any case and spacing', async () => {
    await fc.assert(
      fc.property(digest(), fc.constantFrom('-', ' ', '', ' - ', '.'), fc.boolean(), (bytes, between, isSmall) => {
        const receipt = receiptOf(bytes);
        const typed = receipt.replaceAll('-', between);

        expect(readReceipt(isSmall ? typed.toLowerCase() : typed)).toBe(receipt);
      }),
    );
  });

  test('of nothing is nothing', () => {
    expect(readReceipt(' - ')).toBe('');
  });
});
