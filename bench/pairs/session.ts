import type { Role } from '../../lambdas/kernel/caller.ts';
import { sessionCookie } from '../../lambdas/office/cookies.ts';
import { hmac, sha256 } from '../../lambdas/platform/hmac.ts';
import type { StubAnswers } from '../stub/server.ts';
import { wireItem } from '../stub/wire.ts';

const SUBJECT = 'officer-H44.100';
const secret = 's'.repeat(43);
const person = sha256(SUBJECT);
/** Whenever the bench runs, the session has just begun. */
const now = new Date().toISOString();

/** An officer who is signed in: the cookie of the browser, and what the table answers. */
export const sessionPair = sessionCookie({ person, secret }).split(';')[0] ?? '';
export const sessionCsrf = hmac(secret, 'form', 'csrf');
const sessionOf = (role: Role) => ({
  'GetItem sessions': {
    Item: wireItem({
      ...{ person, session: sha256(secret), startedAt: now, seenAt: now },
      caller: { id: SUBJECT, name: 'Cán bộ', agency: 'H44.100', roles: [role] },
    }),
  },
});
export const oneSession = sessionOf('officer') satisfies StubAnswers;
/** The same person, who leads the agency. */
export const oneHead = sessionOf('head') satisfies StubAnswers;
