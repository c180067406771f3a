import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  type JWTPayload,
  type JWTVerifyGetKey,
  SignJWT,
} from 'jose';
import { DAY_MS } from './duration.ts';
import type { JwtAuthorizer } from './http-api/routes.ts';
import { LocalError } from './local-error.ts';
import { isRecord } from './properties.ts';

/** Who a token is for, and what it says beside issuer, audience and times. */
export type TokenSubject = {
  readonly sub: string;
  readonly claims: Readonly<Record<string, unknown>>;
  /** The claim that carries the audience: `client_id` in an access token of Cognito. Default: `aud`. */
  readonly audienceClaim?: 'aud' | 'client_id';
};

export interface Identity {
  readonly keys: JWTVerifyGetKey;
  /** The public half of the key, for those who verify tokens themselves. */
  readonly publicKeys: JSONWebKeySet;
  /** Signs the claims as they are. */
  sign(claims: JWTPayload): Promise<string>;
  /** Issues a token that the authorizer accepts, for any subject. Only the local stack can do this. */
  mint(subject: TokenSubject, authorizer: JwtAuthorizer, nowMs: number): Promise<string>;
}

const KEY_FILE = 'token-key.json';
/** Tokens stay valid while the time machine moves through months. */
const LIFETIME_MS = 365 * DAY_MS;

/** Replaces the identity provider. Its key pair is kept in the data folder, so tokens stay valid after a restart. */
export async function localIdentity(dataDir?: string): Promise<Identity> {
  const jwk = await keyOf(dataDir);
  const key = await importJWK(jwk, 'RS256');
  const { d, p, q, dp, dq, qi, kid = 'local', ...publicHalf } = jwk;
  const publicKeys = { keys: [{ ...publicHalf, kid, alg: 'RS256', use: 'sig' }] };
  const sign = (claims: JWTPayload) => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(key);

  return {
    ...{ keys: createLocalJWKSet(publicKeys), publicKeys, sign },
    mint: (subject, authorizer, nowMs) => sign(mintedClaims(subject, authorizer, nowMs)),
  };
}

function mintedClaims(
  { sub, claims, audienceClaim = 'aud' }: TokenSubject,
  { issuer, audience }: JwtAuthorizer,
  nowMs: number,
): JWTPayload {
  const [first = ''] = audience;

  return { ...claims, [audienceClaim]: first, sub, iss: issuer, ...validity(nowMs, LIFETIME_MS) };
}

/** `iat` and `exp`, in the seconds of a token. */
export function validity(nowMs: number, lifetimeMs: number): { readonly iat: number; readonly exp: number } {
  return { iat: Math.floor(nowMs / 1000), exp: Math.floor((nowMs + lifetimeMs) / 1000) };
}

async function keyOf(dataDir: string | undefined): Promise<JWK> {
  const file = dataDir === undefined ? undefined : join(dataDir, KEY_FILE);
  if (file !== undefined && existsSync(file)) return readKey(file);
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: 'local' };
  if (file !== undefined) writeFileSync(file, JSON.stringify(jwk), { mode: 0o600 });

  return jwk;
}

function readKey(file: string): JWK {
  try {
    const jwk: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (isRecord(jwk) && jwk['kty'] === 'RSA' && typeof jwk['d'] === 'string') return jwk;
  } catch (cause) {
    throw new LocalError(`Cannot read the token signing key ${file}. Delete the file to create a new key.`, { cause });
  }
  throw new LocalError(`The token signing key ${file} is not an RSA key. Delete the file to create a new key.`);
}
