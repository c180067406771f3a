import { createHash, createHmac, timingSafeEqual as equalBytes } from 'node:crypto';

/** 128 bits: nobody finds a second text with the same digest, and an item stays small. */
const DIGEST_BYTES = 16;

/** HMAC-SHA-256 of `text`, in full. `purpose` keeps digests of one text for different uses apart. */
export const hmacBytes = (secret: string, purpose: string, text: string): Uint8Array =>
  createHmac('sha256', secret).update(`${purpose}\n${text}`).digest();

/** The same, its first 128 bits as base64url. */
export const hmac = (secret: string, purpose: string, text: string): string =>
  shortened(hmacBytes(secret, purpose, text));

/** The first 128 bits of the SHA-256 of a secret that is itself too long to guess, as base64url. */
export const sha256 = (text: string): string => shortened(createHash('sha256').update(text).digest());

/** Compares two texts in a time that does not depend on where they differ. */
export function timingSafeEqual(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && equalBytes(first, second);
}

const shortened = (digest: Uint8Array) => Buffer.from(digest.subarray(0, DIGEST_BYTES)).toString('base64url');
