import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dossierReceipt,
  foundToken,
  lookUpPath,
  readDossierReceipt,
} from '../../../../lambdas/directory/domain/dossier-proof.ts';
import { hmac, hmacBytes } from '../../../../lambdas/platform/hmac.ts';

const KEY = 'd4'.repeat(32);
const CODE = 'H44.100-261102-0007';
const receiptOf = (code: string, key = KEY) => dossierReceipt(hmacBytes, key, code);
const anyCode = fc
  .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 1, max: 9_999 }))
  .map(([agency, day, number]) => `H44.${agency}-${`${day}`.padStart(6, '0')}-${`${number}`.padStart(4, '0')}`);

describe('the receipt of a dossier', () => {
  test('is twelve symbols in groups of four, the same each time', () => {
    expect(receiptOf(CODE)).toMatch(/^[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){2}$/);
    expect(receiptOf(CODE)).toBe(receiptOf(CODE));
  });

  test('is the same in both forms of the code, and another under another key', () => {
    expect(receiptOf('000.00.06.H56-231027-0361')).toBe(receiptOf('H56.06-231027-0361'));
    expect(receiptOf(CODE, 'e5'.repeat(32))).not.toBe(receiptOf(CODE));
  });

  test('of the next dossier says nothing: no symbol more is the same than by chance', () => {
    const receipts = Array.from({ length: 400 }, (_, at) => receiptOf(`H44.100-261102-${1_000 + at}`));
    const same = receipts.slice(1).map((receipt, at) => [...receipt].filter((one, i) => one === receipts[at]?.[i]));

    // Two hyphens each, and 12 of 31: 0.39 symbols by chance.
    const symbols = same.reduce((sum, { length }) => sum + length - 2, 0) / same.length;
    expect(symbols).toBeLessThan(0.7);
    expect(new Set(receipts).size).toBe(400);
  });

  test('is read as people copy it', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const receipt = receiptOf(code);
        expect(readDossierReceipt(receipt)).toBe(receipt);
        expect(readDossierReceipt(` ${receipt.toLowerCase().replaceAll('-', ' ')} `)).toBe(receipt);
      }),
    );
  });

  test.each(['', 'ABCD', 'K7QM-3D9X-PFW', 'K7QM-3D9X-PFWR-2222', '0O1I-LLLL-0000', '🙂'.repeat(12)])(
    'does not look like %j',
    (typed) => {
      expect(readDossierReceipt(typed)).toBeUndefined();
    },
  );

  test('is not accepted with one wrong symbol', () => {
    fc.assert(
      fc.property(
        anyCode,
        fc.integer({ min: 0, max: 11 }),
        fc.constantFrom(...'23456789ABCDEFGH'),
        (code, at, wrong) => {
          const symbols = [...receiptOf(code).replaceAll('-', '')];
          fc.pre(symbols[at] !== wrong);
          expect(readDossierReceipt(symbols.with(at, wrong).join(''))).toBeUndefined();
        },
      ),
    );
  });
});

describe('the token of a look-up', () => {
  const found = { agency: 'H44.100', dossier: CODE, procedure: '1.012766', validTo: '2026-11-20' };
  const tokenOf = (given: Partial<typeof found> = {}) => foundToken(hmac, KEY, { ...found, ...given });

  test('names its last day', () => {
    expect(tokenOf()).toMatch(/^h~261120~[\w-]{22}$/);
  });

  test.each([
    { agency: 'H44.104' },
    { dossier: 'H44.100-261102-0008' },
    { procedure: '1.004873' },
    { validTo: '2026-11-21' },
  ])('is another one for %j', (other) => {
    expect(tokenOf(other).split('~')[2]).not.toBe(tokenOf().split('~')[2]);
  });

  test('is the same in both forms of the code', () => {
    expect(tokenOf({ dossier: '000.00.06.H56-231027-0361' })).toBe(tokenOf({ dossier: 'H56.06-231027-0361' }));
  });
});

test('a link leads to the page of the dossier', () => {
  expect(lookUpPath({ code: CODE, receipt: 'K7QM-3D9X-PFWR' })).toBe(`/vi/ho-so/${CODE}?receipt=K7QM-3D9X-PFWR`);
});
