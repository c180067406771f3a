import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CryptoKey,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTVerifyGetKey,
  SignJWT,
} from 'jose';
import { LocalError } from './aws/local-error.ts';
import { DAY_MS } from './duration.ts';
import type { JwtAuthorizer } from './http-api/routes.ts';
import { isRecord } from './properties.ts';

export const ROLES = ['officer', 'head', 'leader', 'auditor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export type Person = {
  readonly roles: readonly Role[];
  readonly agency: string;
  readonly name?: string;
  /** Else it is made of the others, `local-officer-H44.100-le-na`. */
  readonly sub?: string;
};

export interface Identity {
  readonly keys: JWTVerifyGetKey;
  /** A token as the user pool would issue it (an ID token), for whoever asks: only the local stack has such a door. */
  mint(person: Person, authorizer: JwtAuthorizer, nowMs: number): Promise<{ token: string; sub: string }>;
}

const KEY_FILE = 'token-key.json';
/** Long enough to outlive a stroll of the time machine. */
const LIFETIME_MS = 365 * DAY_MS;

/** Makes the key pair that stands in for the identity provider's; kept in the data folder, so that tokens outlive a restart. */
export async function localIdentity(dataDir?: string): Promise<Identity> {
  const jwk = await keyOf(dataDir);
  const key = await importJWK(jwk, 'RS256');
  const { d, p, q, dp, dq, qi, kid = 'local', ...half } = jwk;
  const keys = createLocalJWKSet({ keys: [{ ...half, kid, alg: 'RS256', use: 'sig' }] });

  return { keys, mint: (person, authorizer, nowMs) => mint(person, { key, kid, authorizer, nowMs }) };
}

type Signing = {
  readonly key: CryptoKey | Uint8Array;
  readonly kid: string;
  readonly authorizer: JwtAuthorizer;
  readonly nowMs: number;
};

async function mint(person: Person, { key, kid, authorizer, nowMs }: Signing) {
  const { roles, agency, name } = person;
  const made = ['local', roles.join('-'), agency, slug(name)].filter((part) => part !== '').join('-');
  const sub = person.sub ?? made;
  const [audience = ''] = authorizer.audience;
  const token = await new SignJWT({
    name: name ?? sub,
    'custom:agency': agency,
    'cognito:groups': [...roles],
    'cognito:username': sub,
    token_use: 'id',
  })
    .setProtectedHeader({ alg: 'RS256', kid })
    .setSubject(sub)
    .setIssuer(authorizer.issuer)
    .setAudience(audience)
    .setIssuedAt(new Date(nowMs))
    .setExpirationTime(new Date(nowMs + LIFETIME_MS))
    .sign(key);

  return { token, sub };
}

/** `Nguyễn Văn Đức` → `nguyen-van-duc` */
function slug(name = ''): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
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
    throw new LocalError(`The key that signs tokens, ${file}, cannot be read; delete it to have a new one.`, { cause });
  }
  throw new LocalError(`The key that signs tokens, ${file}, is no RSA key; delete it to have a new one.`);
}
