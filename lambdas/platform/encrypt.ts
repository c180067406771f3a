import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/**
 * AES-256-GCM for text at rest that every holder of the key may read. Use `seal.ts` when fewer parties may decrypt than
 * encrypt. Layout: 1 byte version, 12 bytes nonce, 16 bytes tag, ciphertext.
 */
const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const TAG_AT = 1 + NONCE_BYTES;
const TEXT_AT = TAG_AT + TAG_BYTES;

/** Encrypts `text` with `key` (64 hexadecimal digits). `aad` is authenticated, not secret; decryption needs the same. */
export function encrypt(key: string, text: string, aad: string): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key, 'hex'), nonce).setAAD(Buffer.from(aad));
  const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return new Uint8Array(Buffer.concat([Buffer.from([VERSION]), nonce, cipher.getAuthTag(), encrypted]));
}

/** Throws if the key or `aad` differs, or any byte was changed. */
export function decrypt(key: string, encrypted: Uint8Array, aad: string): string {
  const bytes = Buffer.from(encrypted);
  if (bytes[0] !== VERSION) throw new Error(`Unknown version ${bytes[0]} of an encrypted text; expected ${VERSION}`);

  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key, 'hex'), bytes.subarray(1, TAG_AT), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(Buffer.from(aad))
    .setAuthTag(bytes.subarray(TAG_AT, TEXT_AT));
  return Buffer.concat([decipher.update(bytes.subarray(TEXT_AT)), decipher.final()]).toString('utf8');
}
