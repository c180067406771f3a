import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/**
 * A text at rest that whoever holds the key can read again: AES-256-GCM. What must be opened by fewer than may close it
 * is sealed instead (`seal.ts`). Layout: 1 byte layout version, 12 bytes nonce, 16 bytes tag, text.
 */
const LAYOUT = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const TAG_AT = 1 + NONCE_BYTES;
const TEXT_AT = TAG_AT + TAG_BYTES;

/** Locks `text` under `key` (64 hexadecimal digits). `bound` is not secret, but must be the same to open it. */
export function lock(key: string, text: string, bound: string): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key, 'hex'), nonce).setAAD(Buffer.from(bound));
  const locked = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return new Uint8Array(Buffer.concat([Buffer.from([LAYOUT]), nonce, cipher.getAuthTag(), locked]));
}

/** Throws where the key, what it was bound to, or a single byte is another. */
export function unlock(key: string, locked: Uint8Array, bound: string): string {
  const bytes = Buffer.from(locked);
  if (bytes[0] !== LAYOUT) throw new Error(`A lock of layout ${bytes[0]} cannot be opened`);

  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key, 'hex'), bytes.subarray(1, TAG_AT), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(Buffer.from(bound))
    .setAuthTag(bytes.subarray(TAG_AT, TEXT_AT));
  return Buffer.concat([decipher.update(bytes.subarray(TEXT_AT)), decipher.final()]).toString('utf8');
}
