import { canonicalJson, keyedDigest, keyedProof, plainProof } from '../platform/keyed.ts';
import { petitionCode, receiptOf } from './domain/code.ts';

/** What a request proves about itself, all of it derived from the client's key: a retry derives the same. */
export type Claim = {
  readonly keyHash: string;
  readonly bodyHash: string;
  readonly receipt: string;
  readonly receiptHash: string;
  /** The code to try at the n-th attempt: now and then two keys meet in one code. */
  readonly codeAt: (attempt: number) => string;
};

/**
 * Lets who writes from this phone ask for the petition later; nobody who lacks `secret` can test a number by it. Bound
 * to the code, so that two petitions from one phone do not look alike.
 */
export const phoneProof = (secret: string, code: string, phone: string): string =>
  keyedProof(secret, `phone ${code}`, phone);

/** `secret` makes all of it unforgeable: whoever lacks it can neither guess a receipt nor test a guessed body. */
export function claimOf(secret: string, idempotencyKey: string, body: unknown): Claim {
  const receipt = receiptOf(keyedDigest(secret, 'receipt', idempotencyKey));
  return {
    keyHash: keyedProof(secret, 'key', idempotencyKey),
    bodyHash: keyedProof(secret, 'body', canonicalJson(body)),
    receipt,
    receiptHash: plainProof(receipt),
    codeAt: (attempt) => petitionCode(keyedDigest(secret, `code ${attempt}`, idempotencyKey)),
  };
}
