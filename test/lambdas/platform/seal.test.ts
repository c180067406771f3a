import { constants, generateKeyPairSync, privateDecrypt } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seal, unseal } from '../../../lambdas/platform/seal.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const spki = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
/** As KMS does with RSAES_OAEP_SHA_256. */
const unwrap = async (wrapped: Uint8Array) =>
  privateDecrypt({ key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }, wrapped);

const contact = '{"name":"Nguyễn Văn An","phone":"+84912345678"}';
const code = 'PAKN-7K3D-9QXM';

describe('a seal', () => {
  test('is opened by the holder of the private key', async () => {
    expect(await unseal(seal(spki, contact, code), code, unwrap)).toBe(contact);
  });

  test('gives back any text under any bond', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), async (text, bound) => {
        expect(await unseal(seal(spki, text, bound), bound, unwrap)).toBe(text);
      }),
      { numRuns: 20 },
    );
  });

  test('shows nothing of the text, and is another each time', () => {
    const [one, other] = [seal(spki, contact, code), seal(spki, contact, code)];

    expect(Buffer.from(one).includes('Nguyễn')).toBe(false);
    expect(Buffer.from(one).includes('84912345678')).toBe(false);
    expect(one).not.toStrictEqual(other);
    expect(one.slice(259)).not.toStrictEqual(other.slice(259));
  });

  test('is small: the text and 287 bytes', () => {
    expect(seal(spki, contact, code)).toHaveLength(Buffer.byteLength(contact) + 1 + 2 + 256 + 12 + 16);
  });

  test('moved to another petition is not opened', async () => {
    await expect(unseal(seal(spki, contact, code), 'PAKN-2222-2222', unwrap)).rejects.toThrow();
  });

  test('with any byte changed is not opened', async () => {
    const whole = seal(spki, contact, code);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const tampered = Uint8Array.from(whole);
        tampered[at] = (tampered[at] ?? 0) ^ change;

        await expect(unseal(tampered, code, unwrap)).rejects.toThrow();
      }),
    );
  });

  test('cut short anywhere is not opened: not even to a shorter tag, which is easier to forge', async () => {
    const whole = seal(spki, contact, code);
    for (let length = 0; length < whole.length; length += 1) {
      await expect(unseal(whole.subarray(0, length), code, unwrap), `${length} bytes`).rejects.toThrow();
    }
  });

  test('of a layout that is not ours is named', async () => {
    await expect(unseal(Uint8Array.of(2, 0, 0), code, unwrap)).rejects.toThrow(
      'An envelope of layout 2 cannot be opened',
    );
  });

  test('is not opened by another key', async () => {
    const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const strange = stranger.publicKey.export({ format: 'der', type: 'spki' }).toString('base64');

    await expect(unseal(seal(strange, contact, code), code, unwrap)).rejects.toThrow();
  });

  test('needs a public key', () => {
    expect(() => seal('bm8ga2V5', contact, code)).toThrow();
  });
});
