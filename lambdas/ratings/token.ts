import { type FoundDossier, foundToken } from '../directory/domain/dossier-proof.ts';
import type { LocalDate } from '../kernel/time.ts';
import { hmac, timingSafeEqual } from '../platform/hmac.ts';
import type { Counter } from './counters.ts';

/**
 * Tokens that prove a rating. Nothing is stored for them: the last part is a keyed digest of the others. `~` needs no
 * escape in an address and is in no code.
 */

/** `d~<yyMMdd>~<digest>`: for exactly one dossier at one agency, until the end of that day. */
export type DossierClaim = { readonly agency: string; readonly dossier: string; readonly validTo: LocalDate };

/** `c~<agency>~<counter>~<generation>~<digest>`: for one counter, until its generation changes. */
export type CounterClaim = Pick<Counter, 'agency' | 'counter' | 'generation'>;

const SEPARATOR = '~';

export function dossierToken(key: string, { agency, dossier, validTo }: DossierClaim): string {
  const digits = validTo.slice(2).replaceAll('-', '');
  return ['d', digits, hmac(key, 'dossier token', [agency, dossier, digits].join(SEPARATOR))].join(SEPARATOR);
}

export function counterToken(key: string, { agency, counter, generation }: CounterClaim): string {
  const parts = [agency, counter, `${generation}`];
  return ['c', ...parts, hmac(key, 'counter token', parts.join(SEPARATOR))].join(SEPARATOR);
}

/** The last day of a token that proves this dossier at this agency; undefined for any other text. */
export function validDossierToken(
  key: string,
  token: string,
  subject: Omit<DossierClaim, 'validTo'>,
): LocalDate | undefined {
  const validTo = lastDayIn(token);
  if (validTo === undefined) return undefined;
  return timingSafeEqual(token, dossierToken(key, { ...subject, validTo })) ? validTo : undefined;
}

/** The last day of a token that the look-up of this dossier gave, for this agency and procedure; undefined for any other. */
export function validFoundToken(
  key: string,
  token: string,
  subject: Omit<FoundDossier, 'validTo'>,
): LocalDate | undefined {
  const validTo = lastDayIn(token);
  if (validTo === undefined) return undefined;
  return timingSafeEqual(token, foundToken(hmac, key, { ...subject, validTo })) ? validTo : undefined;
}

function lastDayIn(token: string): LocalDate | undefined {
  const [, digits] = /^[dh]~(\d{6})~/.exec(token) ?? [];
  return digits && `20${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4)}`;
}

/** The counter that a token was issued for; undefined for any other text. */
export function validCounterToken(key: string, token: string): CounterClaim | undefined {
  const [, agency, counter, generation] = /^c~([^~]+)~([^~]+)~(\d{1,7})~/.exec(token) ?? [];
  if (agency === undefined || counter === undefined) return undefined;
  const claim = { agency, counter, generation: Number(generation) };
  return timingSafeEqual(token, counterToken(key, claim)) ? claim : undefined;
}
