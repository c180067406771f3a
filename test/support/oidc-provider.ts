import { createHash } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const ISSUER = 'https://issuer.example/pool';
export const CLIENT = 'pages-client';

type Claims = Readonly<Record<string, unknown>>;
type Grant = {
  readonly nonce: string;
  readonly challenge: string;
  readonly redirectUri: string;
  readonly claims: Claims;
};

const SECONDS = 1_000;

/** An identity provider behind `fetch`: what it checks is what RFC 7636 and OpenID Connect Core say. */
export async function oidcProvider() {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const grants = new Map<string, Grant>();
  let isDown = false;
  let forged: Claims = {};

  const metadata = {
    issuer: ISSUER,
    authorization_endpoint: `${ISSUER}/authorize`,
    token_endpoint: `${ISSUER}/token`,
    jwks_uri: `${ISSUER}/jwks`,
    end_session_endpoint: `${ISSUER}/logout`,
    response_types_supported: ['code'],
    id_token_signing_alg_values_supported: ['RS256'],
    subject_types_supported: ['public'],
  };

  async function token(form: URLSearchParams): Promise<Response> {
    const grant = grants.get(form.get('code') ?? '');
    grants.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const isMet = grant?.challenge === challenge && grant.redirectUri === form.get('redirect_uri');
    if (grant === undefined || !isMet) return Response.json({ error: 'invalid_grant' }, { status: 400 });
    const now = Math.floor(Date.now() / SECONDS);
    const of = { iss: ISSUER, aud: CLIENT, iat: now, exp: now + 3_600, nonce: grant.nonce, token_use: 'id' };
    const idToken = await new SignJWT({ ...of, ...grant.claims, ...forged })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .sign(privateKey);
    return Response.json({ access_token: 'a', token_type: 'Bearer', expires_in: 3_600, id_token: idToken });
  }

  return {
    /** From now on no request is answered. */
    goDown(down: boolean): void {
      isDown = down;
    },
    /** Claims that every token from now on has instead. */
    forge(claims: Claims): void {
      forged = claims;
    },
    /** Somebody signs in at this address: where the browser is sent back to. */
    signIn(authorize: string, claims: Claims): URL {
      const asked = new URL(authorize).searchParams;
      const code = `code-${grants.size}-${asked.get('state')}`;
      grants.set(code, {
        ...{ nonce: asked.get('nonce') ?? '', challenge: asked.get('code_challenge') ?? '', claims },
        redirectUri: asked.get('redirect_uri') ?? '',
      });
      const back = new URL(asked.get('redirect_uri') ?? '');
      back.search = `${new URLSearchParams({ code, state: asked.get('state') ?? '' })}`;
      return back;
    },
    fetch: (async (input, init = {}) => {
      if (isDown) throw new TypeError('fetch failed');
      const { pathname } = new URL(String(input));
      if (pathname.endsWith('/openid-configuration')) return Response.json(metadata);
      if (pathname.endsWith('/jwks')) return Response.json({ keys: [jwk] });
      if (pathname.endsWith('/token')) return token(new URLSearchParams(String(init.body)));
      return new Response('', { status: 404 });
    }) satisfies typeof fetch,
  };
}
