import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto';

export type Credentials = {
  readonly id: string;
  readonly secret: string;
  readonly token?: string | undefined;
};

export type Unsigned = {
  readonly service: string;
  readonly region: string;
  /** In lower case, `host` among them: all of them are signed. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

const ALGORITHM = 'AWS4-HMAC-SHA256';

/** The headers of `POST /` with AWS's signature (version 4) among them. */
export function sign(
  { service, region, headers, body }: Unsigned,
  { id, secret, token }: Credentials,
  now = new Date(),
): Record<string, string> {
  const at = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const scope = `${at.slice(0, 8)}/${region}/${service}/aws4_request`;
  const all: Record<string, string> = {
    ...headers,
    'x-amz-date': at,
    ...(token !== undefined && { 'x-amz-security-token': token }),
  };

  const names = Object.keys(all).sort();
  const signedNames = names.join(';');
  const canonical = `POST\n/\n\n${names.map((name) => `${name}:${all[name]}\n`).join('')}\n${signedNames}\n${sha256(body)}`;
  const signature = hmac(keyFor(secret, scope), `${ALGORITHM}\n${at}\n${scope}\n${sha256(canonical)}`).toString('hex');
  return {
    ...all,
    authorization: `${ALGORITHM} Credential=${id}/${scope}, SignedHeaders=${signedNames}, Signature=${signature}`,
  };
}

/** By secret and scope: a key is good for a day, and a function speaks with two or three services. */
const keys = new Map<string, KeyObject>();
const MAX_KEYS = 8;

function keyFor(secret: string, scope: string): KeyObject {
  const name = `${scope} ${secret}`;
  const known = keys.get(name);
  if (known !== undefined) return known;

  const first = createSecretKey(`AWS4${secret}`, 'utf8');
  const key = scope.split('/').reduce((from, part) => createSecretKey(hmac(from, part)), first);
  if (keys.size >= MAX_KEYS) keys.clear();
  keys.set(name, key);
  return key;
}

/** Node takes five times as long with a key that comes as a Buffer. */
const hmac = (key: KeyObject, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const sha256 = (text: string): string => hash('sha256', text, 'hex');
