import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { Caller } from '../../kernel/caller.ts';
import type { Lang } from '../../kernel/lang.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import { callerOf } from '../../platform/caller.ts';
import { sha256 } from '../../platform/hmac.ts';
import type { Reply } from '../../platform/operation.ts';
import { Client } from '../../platform/request.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { redirect } from '../../site/html.ts';
import { sessions } from '../config.ts';
import { attemptOf, noAttemptCookie, type SessionKey, sessionCookie } from '../cookies.ts';
import { returnPath } from '../domain/return-path.ts';
import { OFFICE } from '../office-path.ts';
import type { SessionStore } from '../session-store.ts';
import { notSignedIn } from './not-signed-in.tsx';
import { finish } from './oidc.ts';
import { callbackUri } from './sign-in.tsx';

const Returned = z.object({
  query: z.record(z.string(), z.string()),
  headers: z.object({ 'x-viewer-host': z.string().max(300).optional() }),
  client: Client,
});
type Returned = z.infer<typeof Returned> & { readonly now: Instant };
type Deps = { readonly sessions: Pick<SessionStore, 'create'>; readonly finish: typeof finish };

/** 256 bits: nobody guesses a session. */
const SECRET_BYTES = 32;

/** `GET /{lang}/can-bo/dang-nhap/xong?code=…&state=…`: the identity provider sends people back here. */
export const finishPages = bothLanguages({
  route: { id: 'office.finishSignIn', method: 'GET', path: `${OFFICE}/dang-nhap/xong`, summary: 'Sign in: the end' },
  input: Returned,
  wire: (): Deps => ({ sessions: sessions(), finish }),
  run: returned,
});

async function returned(deps: Deps, request: Returned, lang: Lang): Promise<Reply<string>> {
  const { client, query, headers, now } = request;
  const attempt = attemptOf(client);
  const callback = callbackUri(headers['x-viewer-host'], lang);
  if (attempt === undefined || callback === undefined) return notSignedIn('office.signInFailed', { lang, now });
  const verified = await deps.finish(new URL(`${callback}?${new URLSearchParams(query)}`), attempt);
  if (isRefusal(verified)) return notSignedIn(verified.refused, { lang, now });
  const caller = callerOf(verified.claims);
  if (isRefusal(caller)) return notSignedIn('office.signInFailed', { lang, now });
  if (caller.roles.length === 0 || caller.agency === '') return notSignedIn('office.noRole', { lang, now });

  const key = await opened(deps, caller, now);
  const { headers: sent, ...reply } = redirect(returnPath(attempt.to, `/${lang}${OFFICE}`));
  return {
    ...reply,
    headers: { ...sent, 'cache-control': 'no-store' },
    cookies: [sessionCookie(key), noAttemptCookie],
  };
}

/** A new session on every sign-in, so that one that somebody else put into the browser is worth nothing. */
async function opened({ sessions }: Deps, { id, name, agency, roles }: Caller, now: Instant): Promise<SessionKey> {
  const key = { person: sha256(id), secret: randomBytes(SECRET_BYTES).toString('base64url') };
  await sessions.create({
    ...{ person: key.person, session: sha256(key.secret) },
    caller: { id, name, agency, roles: [...roles] },
    ...{ startedAt: now, seenAt: now },
  });
  return key;
}
