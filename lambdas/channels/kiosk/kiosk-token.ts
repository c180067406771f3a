import { hmac, timingSafeEqual } from '../../platform/hmac.ts';

/** A kiosk as a token names it: the next generation of the source revokes the token. */
export type KioskClaim = { readonly id: string; readonly generation: number };

const SEPARATOR = '~';

/** The token in the cookie of an enrolled kiosk, `k~<id>~<generation>~<digest>`. */
export function kioskToken(key: string, { id, generation }: KioskClaim): string {
  const parts = [id, `${generation}`];
  return ['k', ...parts, hmac(key, 'kiosk token', parts.join(SEPARATOR))].join(SEPARATOR);
}

/** The token in an enrolment link, `e~<id>~<generation>~<Unix seconds of its end>~<digest>`. */
export function enrolmentToken(key: string, { id, generation }: KioskClaim, endSeconds: number): string {
  const parts = [id, `${generation}`, `${endSeconds}`];
  return ['e', ...parts, hmac(key, 'kiosk enrolment', parts.join(SEPARATOR))].join(SEPARATOR);
}

/** The kiosk that a token was issued for; undefined for any other text. */
export function validKioskToken(key: string, token: string): KioskClaim | undefined {
  const [, id, generation] = /^k~([^~]+)~(\d{1,7})~/.exec(token) ?? [];
  if (id === undefined) return undefined;
  const claim = { id, generation: Number(generation) };
  return timingSafeEqual(token, kioskToken(key, claim)) ? claim : undefined;
}

/** The kiosk that an enrolment link is for, while the link is valid. */
export function validEnrolment(key: string, token: string, nowMs: number): KioskClaim | undefined {
  const [, id, generation, end] = /^e~([^~]+)~(\d{1,7})~(\d{1,12})~/.exec(token) ?? [];
  if (id === undefined || nowMs / 1_000 > Number(end)) return undefined;
  const claim = { id, generation: Number(generation) };
  return timingSafeEqual(token, enrolmentToken(key, claim, Number(end))) ? claim : undefined;
}
