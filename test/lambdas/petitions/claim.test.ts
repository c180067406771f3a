import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimOf, phoneProof, renewedReceipt } from '../../../lambdas/petitions/claim.ts';
import { sha256 } from '../../../lambdas/platform/hmac.ts';

const body = { kind: 'reflection', contact: { name: 'Hoa', phone: '+84912345678' } };

describe('a claim', () => {
  test('is the same for the same key and body, in whatever order the body came', () => {
    const one = claimOf('secret', 'key', body);
    const other = claimOf('secret', 'key', { contact: { phone: '+84912345678', name: 'Hoa' }, kind: 'reflection' });

    expect({ ...other, codeAt: other.codeAt(0) }).toStrictEqual({ ...one, codeAt: one.codeAt(0) });
  });

  test('never changes: what was sent last year is sent again this year', () => {
    const { codeAt, ...rest } = claimOf('secret', 'key', body);

    expect({ ...rest, codes: [codeAt(0), codeAt(1)] }).toMatchInlineSnapshot(`
      {
        "bodyHash": "5vAmXmEALugtRX7rV9RTPA",
        "codes": [
          "PAKN-T6AS-EX3M",
          "PAKN-XCP3-NF8U",
        ],
        "keyHash": "XRNyBlSc-O7JIf8x1SIAXw",
        "receipt": "ENZT-RJA9-4P4A-U2D4-UVZE",
        "receiptHash": "EP9MEQM6vvAS8Pox9gCCQA",
      }
    `);
  });

  test('of another body has another body hash, and the same key, code and receipt', () => {
    const one = claimOf('secret', 'key', body);
    const other = claimOf('secret', 'key', { ...body, kind: 'proposal' });

    expect(other.bodyHash).not.toBe(one.bodyHash);
    expect({ ...other, bodyHash: '', codeAt: other.codeAt(0) }).toStrictEqual({
      ...one,
      bodyHash: '',
      codeAt: one.codeAt(0),
    });
  });

  test('of another key has only the hash of the body in common with it, of another secret nothing', async () => {
    const parts = (secret: string, key: string) => {
      const { codeAt, ...rest } = claimOf(secret, key, body);
      return [...Object.values(rest), codeAt(0), codeAt(1), codeAt(2), codeAt(3)];
    };

    await fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
        fc.pre(one !== other);
        expect(new Set([...parts('secret', one), ...parts('secret', other)]).size).toBe(15);
        expect(new Set([...parts(one, 'key'), ...parts(other, 'key')]).size).toBe(16);
      }),
    );
  });

  test('keeps of the receipt only what cannot be turned back', () => {
    const { receipt, receiptHash, keyHash, bodyHash } = claimOf('secret', 'key', body);

    expect(receiptHash).toBe(sha256(receipt));
    expect(`${receiptHash}${keyHash}${bodyHash}`).not.toContain(receipt.slice(0, 4));
  });
});

describe('the proof of a phone', () => {
  const PHONE = '+84912345678';

  test('is the same for the same phone and petition, now and in a year', () => {
    expect(phoneProof('secret', 'PAKN-T6AS-EX3M', PHONE)).toBe('syXJuxXsC-wii8mui8tQhw');
  });

  test('is another for another phone, another petition or another secret, and short', () => {
    const proofs = [
      phoneProof('secret', 'PAKN-T6AS-EX3M', PHONE),
      phoneProof('secret', 'PAKN-T6AS-EX3M', '+84912345679'),
      phoneProof('secret', 'PAKN-XCP3-NF8U', PHONE),
      phoneProof('another', 'PAKN-T6AS-EX3M', PHONE),
    ];

    expect(new Set(proofs).size).toBe(4);
    for (const proof of proofs) expect(proof).toHaveLength(22);
  });
});

test('a receipt that is sent again never changes, and differs by petition and by secret', () => {
  const receipt = renewedReceipt('secret', 'PAKN-T6AS-EX3M');

  expect(receipt).toMatchInlineSnapshot(`"GB9D-GV45-53BK-49HW-NBBW"`);
  expect(renewedReceipt('secret', 'PAKN-XCP3-NF8U')).not.toBe(receipt);
  expect(renewedReceipt('another', 'PAKN-T6AS-EX3M')).not.toBe(receipt);
});
