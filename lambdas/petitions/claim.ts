import { canonicalJson } from '../kernel/canonical-json.ts';
import { hmac, hmacBytes, sha256 } from '../platform/hmac.ts';
import { petitionCode, receiptOf } from './domain/case/code.ts';

/** The proofs of a request, all derived from the client's idempotency key: a retry derives the same ones. */
export type Claim = {
  readonly keyHash: string;
  readonly bodyHash: string;
  readonly receipt: string;
  readonly receiptHash: string;
  /** The code to try at the n-th attempt: two keys may give the same code. */
  readonly codeAt: (attempt: number) => string;
};

/**
 * Proves a caller's phone without storing it; without `secret` a number cannot be tested. Bound to the code, so that two
 * petitions from one phone cannot be linked.
 */
export const phoneProof = (secret: string, code: string, phone: string): string => hmac(secret, `phone ${code}`, phone);

/** The digits at the end of a phone that prove it together with a code. */
export const PHONE_ENDING = 4;
/** 60 bits: nobody matches it by chance, and an item stays small. */
const ENDING_PROOF_SYMBOLS = 10;

/** Proves the last digits of a phone. There are 10,000 of them: tries are limited, and
 * without `secret` they cannot be tried on a copy of the table. */
export const phoneEndingProof = (secret: string, code: string, ending: string): string =>
  hmac(secret, `phone ending ${code}`, ending).slice(0, ENDING_PROOF_SYMBOLS);

/**
 * The receipt that is sent again: the first one is derived from a key that is not stored. `code`: the one that the contact
 * is bound to, so that it opens the parts of the petition too. Derived, so that it is not stored.
 */
export const renewedReceipt = (secret: string, code: string): string =>
  receiptOf(hmacBytes(secret, 'renewed receipt', code));

/** Without `secret` a receipt cannot be derived, and a guessed body cannot be tested. */
export function claimOf(secret: string, idempotencyKey: string, body: unknown): Claim {
  const receipt = receiptOf(hmacBytes(secret, 'receipt', idempotencyKey));
  return {
    keyHash: hmac(secret, 'key', idempotencyKey),
    bodyHash: hmac(secret, 'body', canonicalJson(body)),
    receipt,
    receiptHash: sha256(receipt),
    codeAt: (attempt) => petitionCode(hmacBytes(secret, `code ${attempt}`, idempotencyKey)),
  };
}
