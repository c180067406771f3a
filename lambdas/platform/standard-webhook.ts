import { createHmac } from 'node:crypto';
import { timingSafeEqual } from './hmac.ts';

/**
 * Standard Webhooks 1.0.0, symmetric signatures: `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`. The tests
 * compare it with the reference library; decision 7 says why bundles do not contain that.
 */

const VERSION = 'v1,';
const SECRET_PREFIX = 'whsec_';
/** As in the reference library; a clock may be ahead as well as behind. */
const TOLERANCE_SECONDS = 5 * 60;

/** A message as it was sent: `timestamp` is that of this attempt, in Unix seconds. */
export type Signed = { readonly id: string; readonly timestamp: string; readonly raw: string | Uint8Array };

/** A secret in the form that the owner of a source gets, from at least 24 random bytes. */
export const webhookSecret = (bytes: Uint8Array): string => `${SECRET_PREFIX}${Buffer.from(bytes).toString('base64')}`;

export function webhookSignature(secret: string, { id, timestamp, raw }: Signed): string {
  const key = Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64');
  return `${VERSION}${createHmac('sha256', key).update(`${id}.${timestamp}.`).update(raw).digest('base64')}`;
}

/**
 * Whether one of the signatures in the header (separated by spaces) was made with one of the secrets. An id that contains
 * a full stop is rejected: it would be open where the id ends and the timestamp begins.
 */
export function isSigned(header: string, secrets: readonly string[], signed: Signed): boolean {
  if (signed.id === '' || signed.id.includes('.') || !/^\d{1,12}$/.test(signed.timestamp)) return false;
  const signatures = header.split(' ').filter((signature) => signature.startsWith(VERSION));
  const expected = secrets.map((secret) => webhookSignature(secret, signed));
  return signatures.some((signature) => expected.some((one) => timingSafeEqual(signature, one)));
}

export const isRecent = (timestamp: string, nowMs: number): boolean =>
  Math.abs(nowMs / 1_000 - Number(timestamp)) <= TOLERANCE_SECONDS;
