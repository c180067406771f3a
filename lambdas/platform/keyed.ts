import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** 128 bits: nobody finds a second text for a stored proof, and an item stays small. */
const PROOF_BYTES = 16;

/** A digest that only the holder of `secret` can make. `purpose` keeps the digests of one text apart. */
export const keyedDigest = (secret: string, purpose: string, text: string): Uint8Array =>
  createHmac('sha256', secret).update(`${purpose}\n${text}`).digest();

export const keyedProof = (secret: string, purpose: string, text: string): string =>
  short(keyedDigest(secret, purpose, text));

/** The proof of a secret that is itself too long to guess. */
export const plainProof = (text: string): string => short(createHash('sha256').update(text).digest());

/** Whether two proofs are the same, in a time that tells nothing of where they differ. */
export function sameProof(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}

/** JSON with its keys in order: the same value is the same text, however a client wrote it. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, node: unknown) =>
    typeof node === 'object' && node !== null && !Array.isArray(node)
      ? Object.fromEntries(Object.entries(node).sort(([one], [other]) => (one < other ? -1 : 1)))
      : node,
  );
}

const short = (digest: Uint8Array) => Buffer.from(digest.subarray(0, PROOF_BYTES)).toString('base64url');
