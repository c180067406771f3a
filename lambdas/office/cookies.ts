import * as z from 'zod';
import type { Client } from '../platform/request.ts';

/**
 * `__Host-`: a browser takes such a cookie only over TLS, for this host alone and from no subdomain. `Lax`: it comes
 * along when somebody follows a link from a message to a case, and with no form of another site.
 */
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';
const SESSION = '__Host-phien';
const ATTEMPT = '__Host-dang-nhap';
/** Long enough to type a password and the second factor. */
const ATTEMPT_SECONDS = 600;

const KEY = /^([\w-]{22})\.([\w-]{43})$/;

/** What the browser of a member of staff holds: whose session, and the secret of the session. */
export type SessionKey = { readonly person: string; readonly secret: string };

/** Without a lifetime: closing the browser ends it. The session itself ends on the server. */
export const sessionCookie = ({ person, secret }: SessionKey): string =>
  `${SESSION}=${person}.${secret}; ${ATTRIBUTES}`;
export const noSessionCookie = `${SESSION}=; Max-Age=0; ${ATTRIBUTES}`;

/** The session of a request, not yet looked up. */
export function sessionKeyOf({ cookies }: Client): SessionKey | undefined {
  const [, person, secret] = KEY.exec(cookies[SESSION] ?? '') ?? [];
  return person === undefined || secret === undefined ? undefined : { person, secret };
}

/** What the answer of the identity provider is compared with, kept by the browser that asked. */
const Attempt = z.strictObject({
  state: z.string().max(100),
  nonce: z.string().max(100),
  verifier: z.string().max(200),
  /** The page to go on with. */
  to: z.string().max(500),
});
export type Attempt = z.infer<typeof Attempt>;

export const attemptCookie = (attempt: Attempt): string =>
  `${ATTEMPT}=${Buffer.from(JSON.stringify(attempt)).toString('base64url')}; Max-Age=${ATTEMPT_SECONDS}; ${ATTRIBUTES}`;
export const noAttemptCookie = `${ATTEMPT}=; Max-Age=0; ${ATTRIBUTES}`;

/** Undefined if the browser holds none, or one that we did not set. */
export function attemptOf({ cookies }: Client): Attempt | undefined {
  const text = Buffer.from(cookies[ATTEMPT] ?? '', 'base64url').toString('utf8');
  const read = AttemptText.safeParse(text);
  return read.success ? read.data : undefined;
}

const AttemptText = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      context.addIssue({ code: 'custom', message: 'Not JSON' });
      return z.NEVER;
    }
  })
  .pipe(Attempt);
