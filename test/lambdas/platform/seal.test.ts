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

/** An envelope of November 2026 with its content key, as KMS returns it. Whatever changes, it must stay readable. */
const STORED = {
  contentKey: Buffer.from('770kkvMkfPXUz0mmt3uKTfruud7bMZt6GuAVpvCip7U=', 'base64'),
  envelope:
    'AQEAZnEsz8tfsHuN+Zg0OMG4PziJ9uIBBMuuO11358ANcAhTmZysZdtBkRUoGiv7TBekmaE1tLfnY6ASUuLCNKaOCm1XAxLPBXmf7/J/4TqtT06UNymHqY8focG+LK3kdfY65p2k1P2XZ/h8qiCkJsZIw0OJNHGH5b4NEg1BYOgMFybxGZQEspYu+ekaL8rYsfZAd60lgYwMjJjNwqWdw3A+NYiIvTYbzhOwtRod13pe4un99WpH1th7Aye9Qs+oHy53Vl44JLdmJQNQS+IwQu0gZ04pV83afZNJDmjYPpmiZwViZI+49s/YWdIuVS+wBxU1rctJIwBwOsTJkP7BRX87BXY2jSIswq9vgRfGauAqNJuKXqXgE27zAwzDz9y6Ssx45XL3WvAj4UrKDIfYJ25gDkbLFVzkXhQ=',
};

describe('a sealed text', () => {
  test('is decrypted by the holder of the private key', async () => {
    expect(await unseal(seal(spki, contact, code), code, unwrap)).toBe(contact);
  });

  test('is returned unchanged, whatever the text and the associated data', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), async (text, aad) => {
        expect(await unseal(seal(spki, text, aad), aad, unwrap)).toBe(text);
      }),
      { numRuns: 20 },
    );
  });

  test('does not contain the text, and is different each time', () => {
    const [one, other] = [seal(spki, contact, code), seal(spki, contact, code)];

    expect(Buffer.from(one).includes('Nguyễn')).toBe(false);
    expect(Buffer.from(one).includes('84912345678')).toBe(false);
    expect(one).not.toStrictEqual(other);
    expect(one.slice(259)).not.toStrictEqual(other.slice(259));
  });

  test('is the text and 287 bytes long', () => {
    expect(seal(spki, contact, code)).toHaveLength(Buffer.byteLength(contact) + 1 + 2 + 256 + 12 + 16);
  });

  test('moved to another petition is not decrypted', async () => {
    await expect(unseal(seal(spki, contact, code), 'PAKN-2222-2222', unwrap)).rejects.toThrow();
  });

  test('with any byte changed is not decrypted', async () => {
    const whole = seal(spki, contact, code);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const tampered = Uint8Array.from(whole);
        tampered[at] = (tampered[at] ?? 0) ^ change;

        await expect(unseal(tampered, code, unwrap)).rejects.toThrow();
      }),
    );
  });

  test('truncated anywhere is not decrypted, not even to a shorter tag, which is easier to forge', async () => {
    const whole = seal(spki, contact, code);
    for (let length = 0; length < whole.length; length += 1) {
      await expect(unseal(whole.subarray(0, length), code, unwrap), `${length} bytes`).rejects.toThrow();
    }
  });

  test('that was stored by an earlier release is decrypted', async () => {
    expect(await unseal(Buffer.from(STORED.envelope, 'base64'), code, async () => STORED.contentKey)).toBe(
      '{"name":"Nguyễn Văn An"}',
    );
  });

  test('of an unknown version is an error that names it', async () => {
    await expect(unseal(Uint8Array.of(2, 0, 0), code, unwrap)).rejects.toThrow(
      'Unknown version 2 of an envelope; expected 1',
    );
  });

  test('is not decrypted with another key', async () => {
    const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const strange = stranger.publicKey.export({ format: 'der', type: 'spki' }).toString('base64');

    await expect(unseal(seal(strange, contact, code), code, unwrap)).rejects.toThrow();
  });

  test('needs a public key', () => {
    expect(() => seal('bm8ga2V5', contact, code)).toThrow();
  });
});
