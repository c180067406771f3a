import type { Instant } from '../../kernel/time.ts';
import type { RatingSource } from '../source.ts';
import type { SourceStore } from '../sources.ts';
import { type KioskClaim, kioskToken, validEnrolment, validKioskToken } from './kiosk-token.ts';

export type KioskDeps = { readonly sources: Pick<SourceStore, 'find'>; readonly ratingKey: string };

/** The registered, active kiosk whose token a browser shows. */
export async function findKiosk(deps: KioskDeps, token: string, now: Instant): Promise<RatingSource | undefined> {
  const claim = validKioskToken(deps.ratingKey, token);
  return claim && activeKiosk(deps, claim, now);
}

/** The kiosk of an enrolment link with the token for the browser that opened it. */
export async function enrolledBy(
  deps: KioskDeps,
  enrolment: string,
  now: Instant,
): Promise<{ readonly kiosk: RatingSource; readonly token: string } | undefined> {
  const claim = validEnrolment(deps.ratingKey, enrolment, Date.parse(now));
  const kiosk = claim && (await activeKiosk(deps, claim, now));
  return kiosk && { kiosk, token: kioskToken(deps.ratingKey, kiosk) };
}

async function activeKiosk(
  { sources }: KioskDeps,
  { id, generation }: KioskClaim,
  now: Instant,
): Promise<RatingSource | undefined> {
  const source = await sources.find(id, now);
  if (source?.kind !== 'kiosk' || !source.active || source.generation !== generation) return undefined;
  return source;
}
