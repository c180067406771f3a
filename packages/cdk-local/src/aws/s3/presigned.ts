import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { AwsResponse } from '../service.ts';
import { s3Error } from './errors.ts';
import { policyError } from './post-policy.ts';
import { isSignedBy, scopeOf } from './signature.ts';

/** A request of S3 as it came over the wire. */
export type Wire = {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

type Keys = { readonly secretOf: (accessKeyId: string) => string | undefined; readonly nowMs: number };

/** A request that somebody without credentials sends with the rights of the function that signed it, as a plain one. */
export type Presigned =
  | { readonly accessKeyId: string; readonly wire: Wire; readonly answer: (response: AwsResponse) => AwsResponse }
  | { readonly refused: AwsResponse };

/** The host that was addressed, where a distribution stands in between: it is part of the signature. */
export const ORIGIN_HOST = 'x-origin-host';

/** Undefined for a call of a function; through a distribution there are only presigned requests. */
export async function readPresigned(wire: Wire, keys: Keys): Promise<Presigned | undefined> {
  if (wire.headers.authorization !== undefined) return undefined;
  if (wire.method === 'POST' && `${wire.headers['content-type']}`.startsWith('multipart/form-data')) {
    return readForm(wire, keys);
  }
  if (/[?&]X-Amz-Signature=/.test(wire.url)) return readUrl(wire, keys);
  return wire.headers[ORIGIN_HOST] === undefined
    ? undefined
    : { refused: s3Error(403, 'AccessDenied', 'Access Denied') };
}

const MISMATCH = 'The request signature we calculated does not match the signature you provided.';
const mismatch = () => ({ refused: s3Error(403, 'SignatureDoesNotMatch', MISMATCH) });
const unchanged = (response: AwsResponse) => response;

/** A URL with the signature in its query. */
function readUrl({ method, url, headers, body }: Wire, { secretOf, nowMs }: Keys): Presigned {
  const { pathname, searchParams } = new URL(url, 'http://local');
  const [credential, at, seconds] = ['Credential', 'Date', 'Expires'].map((name) => searchParams.get(`X-Amz-${name}`));
  const scope = scopeOf(credential ?? '');
  const secret = scope && secretOf(scope.accessKeyId);
  if (scope === undefined || secret === undefined) return mismatch();

  const host = `${headers[ORIGIN_HOST] ?? headers.host}`;
  const signed = [...searchParams].filter(([name]) => name !== 'X-Amz-Signature').map(encodedPair);
  const canonical = `${method}\n${pathname}\n${signed.sort().join('&')}\nhost:${host}\n\nhost\nUNSIGNED-PAYLOAD`;
  const text = `AWS4-HMAC-SHA256\n${at}\n${scope.scope}\n${createHash('sha256').update(canonical).digest('hex')}`;
  if (!isSignedBy(secret, scope.scope, text, searchParams.get('X-Amz-Signature') ?? '')) return mismatch();
  if (instantOf(`${at}`) + Number(seconds) * 1000 <= nowMs) {
    return { refused: s3Error(403, 'AccessDenied', 'Request has expired') };
  }
  const wire = { method, url: `${bucketPath(host)}${pathname}`, headers: {}, body };
  return { accessKeyId: scope.accessKeyId, wire, answer: unchanged };
}

const encodedPair = ([name, value]: readonly [string, string]) => `${encoded(name)}=${encoded(value)}`;
/** As AWS encodes: everything but letters, digits and `-_.~`. */
const encoded = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** `20261121T050000Z`. */
const instantOf = (at: string) =>
  Date.parse(at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

/** The bucket as the first part of the path, where the host names it. */
function bucketPath(host: string): string {
  const [, bucket] = /^(.+?)\.s3[.-]/.exec(host) ?? [];
  return bucket === undefined ? '' : `/${bucket}`;
}

/** A form with a signed policy. */
async function readForm({ url, headers, body }: Wire, { secretOf, nowMs }: Keys): Promise<Presigned> {
  const form = await formOf(body, `${headers['content-type']}`);
  const file = form?.get('file');
  if (form === undefined || !(file instanceof File)) {
    return { refused: s3Error(400, 'InvalidArgument', 'POST requires exactly one file upload per request.') };
  }
  const fields = fieldsBefore(form);
  const scope = scopeOf(fields.get('x-amz-credential') ?? '');
  const secret = scope && secretOf(scope.accessKeyId);
  const policy = fields.get('policy') ?? '';
  if (scope === undefined || secret === undefined) return mismatch();
  if (!isSignedBy(secret, scope.scope, policy, fields.get('x-amz-signature') ?? '')) return mismatch();

  const [, bucket = ''] = (bucketPath(`${headers[ORIGIN_HOST] ?? headers.host}`) || url).split(/[/?]/);
  const wrong = policyError(policy, { bucket, fields, bytes: file.size }, nowMs);
  if (wrong !== undefined) return { refused: s3Error(wrong.status, wrong.code, wrong.message) };

  const path = `${fields.get('key')}`.split('/').map(encodeURIComponent).join('/');
  const type = fields.get('content-type');
  const wire = {
    method: 'PUT',
    url: `/${bucket}/${path}`,
    headers: type === undefined ? {} : { 'content-type': type },
    body: Buffer.from(await file.arrayBuffer()),
  };
  const redirect = URL.parse(fields.get('success_action_redirect') ?? '');
  const answer = (response: AwsResponse) => {
    if (response.status !== 200) return response;
    return redirect === null ? { ...response, status: 204 } : redirected(response, redirect, { bucket, path });
  };
  return { accessKeyId: scope.accessKeyId, wire, answer };
}

/** As S3 sends the browser on: with bucket and key as parameters. What is no address is ignored. */
function redirected(
  response: AwsResponse,
  to: URL,
  { bucket, path }: { readonly bucket: string; readonly path: string },
) {
  to.searchParams.append('bucket', bucket);
  to.searchParams.append('key', decodeURIComponent(path));
  return { ...response, status: 303, headers: { ...response.headers, location: to.href } };
}

async function formOf(body: Buffer, type: string): Promise<FormData | undefined> {
  try {
    return await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** S3 ignores what follows the file. */
function fieldsBefore(form: FormData): ReadonlyMap<string, string> {
  const entries = [...form];
  const end = entries.findIndex(([name]) => name === 'file');
  return new Map(entries.slice(0, end).map(([name, value]) => [name.toLowerCase(), `${value}`]));
}
