import { ALGORITHM, type Credentials, scopeAt, sha256Hex, signatureOf } from '../signature.ts';

export type Unsigned = {
  readonly service: string;
  readonly region: string;
  /** In lower case, `host` among them: all of them are signed. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** The headers of `POST /` with AWS's signature (version 4) among them. */
export function sign(
  { service, region, headers, body }: Unsigned,
  { id, secret, token }: Credentials,
  now = new Date(),
): Record<string, string> {
  const { at, scope } = scopeAt(now, { region, service });
  const all: Record<string, string> = {
    ...headers,
    'x-amz-date': at,
    ...(token !== undefined && { 'x-amz-security-token': token }),
  };

  const names = Object.keys(all).sort();
  const signedNames = names.join(';');
  const canonical = `POST\n/\n\n${names.map((name) => `${name}:${all[name]}\n`).join('')}\n${signedNames}\n${sha256Hex(body)}`;
  const signature = signatureOf(secret, scope, `${ALGORITHM}\n${at}\n${scope}\n${sha256Hex(canonical)}`);
  return {
    ...all,
    authorization: `${ALGORITHM} Credential=${id}/${scope}, SignedHeaders=${signedNames}, Signature=${signature}`,
  };
}
