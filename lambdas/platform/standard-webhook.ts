import { createHmac } from 'node:crypto';
import { sameProof } from './keyed.ts';

/** Standard Webhooks 1.0.0, symmetric signatures: `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`. */

const VERSION = 'v1,';
const SECRET_PREFIX = 'whsec_';
/** What the reference library tolerates, both ways: a clock may run ahead as well as behind. */
const TOLERANCE_SECONDS = 5 * 60;

/** A message as it travels: `timestamp` is that of this attempt, in Unix seconds. */
export type Signed = { readonly id: string; readonly timestamp: string; readonly raw: string };

/** The secret that an owner is told, from at least 24 random bytes. */
export const webhookSecret = (bytes: Uint8Array): string => `${SECRET_PREFIX}${Buffer.from(bytes).toString('base64')}`;

export function webhookSignature(secret: string, { id, timestamp, raw }: Signed): string {
  const key = Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64');
  return `${VERSION}${createHmac('sha256', key).update(`${id}.${timestamp}.${raw}`).digest('base64')}`;
}

/**
 * Whether one of the signatures in the header (space between them) was made with one of the secrets. An id with a full
 * stop in it is signed by nobody: where the id ends and the timestamp begins would be open.
 */
export function isSigned(header: string, secrets: readonly string[], signed: Signed): boolean {
  if (signed.id === '' || signed.id.includes('.') || !/^\d{1,12}$/.test(signed.timestamp)) return false;
  const given = header.split(' ').filter((one) => one.startsWith(VERSION));
  const right = secrets.map((secret) => webhookSignature(secret, signed));
  return given.some((one) => right.some((other) => sameProof(one, other)));
}

export const isRecent = (timestamp: string, nowMs: number): boolean =>
  Math.abs(nowMs / 1_000 - Number(timestamp)) <= TOLERANCE_SECONDS;
