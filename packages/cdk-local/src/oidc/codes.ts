import { randomBytes } from 'node:crypto';
import type { TokenSubject } from '../identity.ts';

/** What a person agreed to: the token request has to prove that it belongs to the same client. */
export type Grant = {
  readonly clientId: string;
  readonly redirectUri: string;
  /** Base64url of the SHA-256 of the verifier. */
  readonly challenge: string;
  readonly nonce: string | undefined;
  readonly scope: string;
  readonly subject: TokenSubject;
};

export interface Codes {
  issue(grant: Grant): string;
  /** The grant of a code, once; undefined if it was used, is too old or never existed. */
  take(code: string): Grant | undefined;
}

const LIFETIME_MS = 60_000;
/** Codes that nobody redeems; a person at a browser issues one at a time. */
const MAX_OPEN = 1000;

/** Authorization codes, on the local clock. In memory: a restart ends a minute early. */
export function authorizationCodes(nowMs: () => number): Codes {
  const open = new Map<string, Grant & { readonly endsMs: number }>();

  return {
    issue(grant) {
      const now = nowMs();
      // In the order of issue, which is that of their ends: the clock only moves forward.
      for (const [code, { endsMs }] of open) {
        if (endsMs > now && open.size < MAX_OPEN) break;
        open.delete(code);
      }
      const code = randomBytes(32).toString('base64url');
      open.set(code, { ...grant, endsMs: now + LIFETIME_MS });

      return code;
    },
    take(code) {
      const grant = open.get(code);
      open.delete(code);

      return grant !== undefined && nowMs() < grant.endsMs ? grant : undefined;
    },
  };
}
