import { createHmac, timingSafeEqual } from 'node:crypto';

/** `<access key>/<date>/<region>/<service>/aws4_request`. */
export type Scope = { readonly accessKeyId: string; readonly scope: string };

export function scopeOf(credential: string): Scope | undefined {
  const [, accessKeyId, scope] = /^([^/]+)\/(\d{8}\/[^/]+\/s3\/aws4_request)$/.exec(credential) ?? [];
  return accessKeyId === undefined || scope === undefined ? undefined : { accessKeyId, scope };
}

/** Whether `signature` (hex) is that of `text` by the key of the scope: AWS's signature, version 4. */
export function isSignedBy(secret: string, scope: string, text: string, signature: string): boolean {
  const key = scope.split('/').reduce<Uint8Array>((from, part) => hmac(from, part), Buffer.from(`AWS4${secret}`));
  const [expected, sent] = [hmac(key, text), Buffer.from(signature, 'hex')];
  return expected.length === sent.length && timingSafeEqual(expected, sent);
}

const hmac = (key: Uint8Array, text: string): Buffer => createHmac('sha256', key).update(text).digest();
