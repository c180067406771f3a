import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto';

/** AWS's signature (version 4), as far as requests and presigned requests share it. */

export type Credentials = {
  readonly id: string;
  readonly secret: string;
  readonly token?: string | undefined;
};

export const ALGORITHM = 'AWS4-HMAC-SHA256';

/** The date of a signature as AWS writes it, and what its key is for. */
export function scopeAt(now: Date, { region, service }: { readonly region: string; readonly service: string }) {
  const at = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
  return { at, scope: `${at.slice(0, 8)}/${region}/${service}/aws4_request` };
}

/** Signs a text, as hex. */
export const signatureOf = (secret: string, scope: string, text: string): string =>
  hmac(keyFor(secret, scope), text).toString('hex');

export const sha256Hex = (text: string): string => hash('sha256', text, 'hex');

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
