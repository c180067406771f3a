import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { json } from '../admin-api/problem.ts';
import { HOUR_MS } from '../duration.ts';
import type { HttpResponse } from '../http-api/response.ts';
import { type Identity, validity } from '../identity.ts';
import type { Codes, Grant } from './codes.ts';
import { formOf, parameter, repeated } from './parameters.ts';

type TokenContext = {
  readonly codes: Codes;
  readonly issuer: string;
  readonly identity: Pick<Identity, 'sign'>;
  readonly nowMs: () => number;
};

/** What Cognito's tokens live by default. */
const LIFETIME_MS = HOUR_MS;
/** RFC 7636. */
const VERIFIER = /^[\w.~-]{43,128}$/;

/**
 * Exchanges a code for tokens, https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3. PKCE proves the client. A secret is
 * accepted and not checked: the real one is at the real issuer.
 */
export async function exchangeCode(request: IncomingMessage, context: TokenContext): Promise<HttpResponse> {
  const form = await formOf(request);
  if (form === undefined) return refused('invalid_request', 'the body must be a form');
  const twice = repeated(form);
  if (twice !== undefined) return refused('invalid_request', `${twice} is repeated`);
  if (form.get('grant_type') !== 'authorization_code')
    return refused('unsupported_grant_type', 'grant_type must be authorization_code');
  const code = parameter(form, 'code');
  if (code === undefined) return refused('invalid_request', 'code is missing');

  const grant = context.codes.take(code);
  if (grant === undefined) return refused('invalid_grant', 'the code is unknown, used or older than 60 seconds');
  const mismatch = mismatchOf(grant, form, clientIn(request, form));

  return mismatch === undefined ? tokens(grant, context) : refused('invalid_grant', mismatch);
}

/** The client that names itself in the form, or as the user of basic authentication. */
function clientIn({ headers: { authorization = '' } }: IncomingMessage, form: URLSearchParams): string | undefined {
  const [, basic] = /^Basic +(\S+)$/i.exec(authorization) ?? [];
  if (basic === undefined) return parameter(form, 'client_id');
  const [id = ''] = Buffer.from(basic, 'base64').toString().split(':');

  // It is encoded as in a form, https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1.
  return parameter(new URLSearchParams(`id=${id}`), 'id');
}

/** A code is used up by an attempt that does not fit, too. */
function mismatchOf(
  { clientId, redirectUri, challenge }: Grant,
  form: URLSearchParams,
  client: string | undefined,
): string | undefined {
  const verifier = form.get('code_verifier') ?? '';
  if (client !== clientId) return 'the code was issued to another client_id';
  if (form.get('redirect_uri') !== redirectUri) return 'the code was issued for another redirect_uri';
  const isProof = VERIFIER.test(verifier) && createHash('sha256').update(verifier).digest('base64url') === challenge;

  return isProof ? undefined : 'code_verifier does not match code_challenge';
}

async function tokens(grant: Grant, { issuer, identity, nowMs }: TokenContext): Promise<HttpResponse> {
  const { clientId, nonce, scope } = grant;
  const { sub, claims } = grant.subject;
  const now = nowMs();
  const always = { sub, iss: issuer, ...validity(now, LIFETIME_MS) };
  const idToken = { ...claims, ...always, aud: clientId, auth_time: always.iat, ...(nonce !== undefined && { nonce }) };

  return uncached(
    json(200, {
      access_token: await identity.sign({ ...always, client_id: clientId, scope }),
      id_token: await identity.sign(idToken),
      token_type: 'Bearer',
      expires_in: LIFETIME_MS / 1000,
      scope,
    }),
  );
}

function refused(error: string, description: string, status = 400): HttpResponse {
  return uncached(json(status, { error, error_description: description }));
}

const uncached = (response: HttpResponse): HttpResponse => ({
  ...response,
  headers: { ...response.headers, 'cache-control': 'no-store' },
});
