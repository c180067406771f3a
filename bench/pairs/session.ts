import type { Role } from '../../lambdas/kernel/caller.ts';
import { sessionCookie } from '../../lambdas/office/cookies.ts';
import { hmac, sha256 } from '../../lambdas/platform/hmac.ts';
import type { StubAnswers } from '../stub/server.ts';
import { wireItem } from '../stub/wire.ts';

const SUBJECT = 'officer-H44.100';
const secret = 's'.repeat(43);
const person = sha256(SUBJECT);

/** An officer who is signed in: the cookie of the browser, and what its forms carry. */
export const sessionPair = sessionCookie({ person, secret }).split(';')[0] ?? '';
export const sessionCsrf = hmac(secret, 'form', 'csrf');
/** The answer of the table about a session that begins now. */
export function sessionOf(role: Role) {
  const now = new Date().toISOString();
  const session = {
    ...{ person, session: sha256(secret), startedAt: now, seenAt: now },
    caller: { id: SUBJECT, name: 'Cán bộ', agency: 'H44.100', roles: [role] },
  };
  return { 'GetItem sessions': { Item: wireItem(session) } } satisfies StubAnswers;
}
