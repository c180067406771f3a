import {
  constants,
  createCipheriv,
  createDecipheriv,
  createPublicKey,
  createSecretKey,
  type KeyObject,
  publicEncrypt,
  randomBytes,
} from 'node:crypto';
import type { Unwrap } from './private-key.ts';

/**
 * Envelope encryption to a public key: only the holder of the private key can decrypt. AES-256-GCM under a fresh content
 * key, which is wrapped by RSA-OAEP with SHA-256 (RSAES_OAEP_SHA_256 in KMS). These are the algorithms of a JWE
 * (RSA-OAEP-256, A256GCM); decision 7 says why the layout is not. Layout: 1 byte version, 2 bytes length of the wrapped
 * key, wrapped key, 12 bytes nonce, 16 bytes tag, ciphertext.
 */
const VERSION = 1;
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 3;

/**
 * Encrypts `text` to a public key (base64 of its DER, SPKI). `aad` is authenticated, not secret; `unseal` needs the same.
 */
export function seal(publicKey: string, text: string, aad: string): Uint8Array {
  const key = randomBytes(KEY_BYTES);
  const nonce = randomBytes(NONCE_BYTES);
  // Ten times as fast as with the bare bytes, which Node would first try as every other kind of key.
  const cipher = createCipheriv('aes-256-gcm', createSecretKey(key), nonce).setAAD(Buffer.from(aad));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);

  const wrapped = publicEncrypt(
    { key: keyObjectOf(publicKey), padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' },
    key,
  );
  const head = Buffer.from([VERSION, wrapped.length >> 8, wrapped.length & 0xff]);
  return new Uint8Array(Buffer.concat([head, wrapped, nonce, cipher.getAuthTag(), sealed]));
}

/** A function seals to one key all its life, and parsing the key takes three times as long as sealing with it. */
let cached: { readonly text: string; readonly key: KeyObject } | undefined;

function keyObjectOf(text: string): KeyObject {
  if (cached?.text !== text) {
    cached = { text, key: createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' }) };
  }
  return cached.key;
}

/** Decrypts an envelope; `unwrap` asks the holder of the private key for the content key. */
export async function unseal(envelope: Uint8Array, aad: string, unwrap: Unwrap): Promise<string> {
  const bytes = Buffer.from(envelope);
  if (bytes[0] !== VERSION) throw new Error(`Unknown version ${bytes[0]} of an envelope; expected ${VERSION}`);
  const wrappedEnd = HEAD_BYTES + bytes.readUInt16BE(1);
  const tagAt = wrappedEnd + NONCE_BYTES;
  const textAt = tagAt + TAG_BYTES;

  const key = await unwrap(bytes.subarray(HEAD_BYTES, wrappedEnd));
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(wrappedEnd, tagAt), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(aad))
    .setAuthTag(bytes.subarray(tagAt, textAt));
  return Buffer.concat([decipher.update(bytes.subarray(textAt)), decipher.final()]).toString('utf8');
}
