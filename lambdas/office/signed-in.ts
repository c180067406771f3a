import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Instant } from '../kernel/time.ts';
import { clientOf } from '../platform/client.ts';
import { hmac, sha256, timingSafeEqual } from '../platform/hmac.ts';
import { sessions } from './config.ts';
import { sessionKeyOf } from './cookies.ts';
import { isCurrent, isToNote, type Session } from './domain/session.ts';

/** Who asks for a page of staff. `csrf` goes with every form, and only this browser can know it. */
export type SignedIn = { readonly session: Session; readonly csrf: string };

/** The session of a request, if it still lasts; the request is noted, so that it lasts on. */
export async function signedIn(event: APIGatewayProxyEventV2, now: Instant): Promise<SignedIn | undefined> {
  const key = sessionKeyOf(clientOf(event));
  const session = key && (await sessions().find(key.person, sha256(key.secret)));
  if (key === undefined || session === undefined || !isCurrent(session, now)) return undefined;
  if (isToNote(session, now)) await sessions().note(session, now);
  return { session, csrf: csrfOf(key.secret) };
}

/** Derived, so that nothing has to be stored: the secret of the session is in its cookie alone. */
const csrfOf = (secret: string): string => hmac(secret, 'form', 'csrf');

export const isOwnForm = ({ csrf }: SignedIn, sent: string | undefined): boolean => timingSafeEqual(csrf, sent ?? '');
