import { ALGORITHM, type Credentials, scopeAt, sha256Hex, signatureOf } from './signature.ts';

/**
 * Uploads and downloads of S3 that somebody without credentials makes with the rights of this function: signed here,
 * without a call. Checked against the examples of AWS's documentation.
 */
export type Presigner = {
  readonly bucket: string;
  /** The host of the bucket, which a distribution asks: it is part of the signature of a download. */
  readonly host: string;
  readonly region: string;
  readonly credentials: Credentials;
};

type UploadLimits = {
  readonly key: string;
  readonly type: string;
  /** The object has exactly that type, and this many bytes at most. */
  readonly maxBytes: number;
  readonly seconds: number;
  /** Where S3 sends the browser afterwards (303): a whole address, to which S3 adds parameters of its own. */
  readonly redirect?: string | undefined;
};

/** The fields of a form whose last field is `file`. */
export type UploadForm = Readonly<Record<string, string>>;

/** A form by which a browser uploads one object; S3 refuses another key, another type or more bytes. */
export function uploadForm(
  { bucket, region, credentials: { id, secret, token } }: Presigner,
  { key, type, maxBytes, seconds, redirect }: UploadLimits,
  now: Date,
): UploadForm {
  const { at, scope } = scopeAt(now, { region, service: 's3' });
  const fields = {
    key,
    'Content-Type': type,
    ...(redirect !== undefined && { success_action_redirect: redirect }),
    'x-amz-algorithm': ALGORITHM,
    'x-amz-credential': `${id}/${scope}`,
    'x-amz-date': at,
    ...(token !== undefined && { 'x-amz-security-token': token }),
  };
  const policy = {
    expiration: new Date(now.getTime() + seconds * 1_000).toISOString(),
    conditions: [
      { bucket },
      ['content-length-range', 1, maxBytes],
      ...Object.entries(fields).map(([name, value]) => ({ [name]: value })),
    ],
  };
  const encoded = Buffer.from(JSON.stringify(policy)).toString('base64');
  return { ...fields, policy: encoded, 'x-amz-signature': signatureOf(secret, scope, encoded) };
}

/** Path and query by which anyone reads an object for so many seconds, at the host of the bucket. */
export function downloadPath(
  { host, region, credentials: { id, secret, token } }: Presigner,
  { key, seconds }: { readonly key: string; readonly seconds: number },
  now: Date,
): string {
  const { at, scope } = scopeAt(now, { region, service: 's3' });
  const path = `/${key.split('/').map(encodeURIComponent).join('/')}`;
  const query = Object.entries({
    'X-Amz-Algorithm': ALGORITHM,
    'X-Amz-Credential': `${id}/${scope}`,
    'X-Amz-Date': at,
    'X-Amz-Expires': `${seconds}`,
    ...(token !== undefined && { 'X-Amz-Security-Token': token }),
    'X-Amz-SignedHeaders': 'host',
  })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  const canonical = `GET\n${path}\n${query}\nhost:${host}\n\nhost\nUNSIGNED-PAYLOAD`;
  const signature = signatureOf(secret, scope, `${ALGORITHM}\n${at}\n${scope}\n${sha256Hex(canonical)}`);
  return `${path}?${query}&X-Amz-Signature=${signature}`;
}
