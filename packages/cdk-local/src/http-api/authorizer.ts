import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { LocalIssuer } from '../oidc/local-issuer.ts';
import type { Jwt } from './event.ts';
import { type HttpResponse, message } from './response.ts';
import type { ApiRoute, JwtAuthorizer } from './routes.ts';

export type AuthResult = { readonly jwt: Jwt | undefined } | { readonly refused: HttpResponse };

export type Authorize = (route: ApiRoute, headers: Readonly<Record<string, unknown>>) => Promise<AuthResult>;

/**
 * The gateway's JWT authorizer, on the local clock. A token of the local provider counts as one of the issuer that it
 * replaces:
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
 */
export function jwtAuthorize(keys: JWTVerifyGetKey, nowMs: () => number, local?: LocalIssuer): Authorize {
  return async (route, headers) => {
    if (route.authorizer === undefined) return { jwt: undefined };
    const given = headers[route.authorizer.header];
    if (typeof given !== 'string' || given === '') return { refused: unauthorized() };
    const claims = await verified(given.replace(/^Bearer /i, ''), route.authorizer, { keys, local, nowMs: nowMs() });
    if (typeof claims === 'string') return { refused: unauthorized(claims) };
    const scopes = scopesOf(claims, route.scopes);
    if (scopes?.length === 0) return { refused: message(403, 'Forbidden') };

    return { jwt: { claims: Object.fromEntries(Object.entries(claims).map(asText)), scopes: scopes ?? null } };
  };
}

/** The claims, or what is wrong with the token. */
async function verified(
  token: string,
  authorizer: JwtAuthorizer,
  { keys, local, nowMs }: { keys: JWTVerifyGetKey; local: LocalIssuer | undefined; nowMs: number },
): Promise<JWTPayload | string> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: local?.replaces === authorizer.issuer ? [authorizer.issuer, local.url] : authorizer.issuer,
      algorithms: ['RS256', 'RS384', 'RS512'],
      requiredClaims: ['exp'],
      currentDate: new Date(nowMs),
    });
    if ((payload.iat ?? 0) * 1000 > nowMs) return 'the token is not yet valid';
    return isFor(payload, authorizer.audience) ? payload : 'the token does not have a valid audience';
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
    return WORDS[error.code] ?? 'the token is invalid';
  }
}

const WORDS: Readonly<Record<string, string>> = {
  ERR_JWT_EXPIRED: 'the token has expired',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'signature is invalid',
};

/** `client_id` counts only where there is no `aud`. */
function isFor(claims: JWTPayload, audience: readonly string[]): boolean {
  const given = claims.aud ?? claims['client_id'];

  return [given].flat().some((one) => typeof one === 'string' && audience.includes(one));
}

/** Undefined if the route requires none; else those of its scopes that the token has. */
function scopesOf(claims: JWTPayload, wanted: readonly string[]): string[] | undefined {
  if (wanted.length === 0) return undefined;
  const given = String(claims['scope'] ?? claims['scp'] ?? '').split(' ');

  return wanted.filter((scope) => given.includes(scope));
}

/** The gateway passes every claim as text, a list as `[editor admin]`. */
function asText([name, value]: [string, unknown]): [string, string] {
  if (Array.isArray(value)) return [name, `[${value.join(' ')}]`];

  return [name, typeof value === 'object' ? JSON.stringify(value) : String(value)];
}

function unauthorized(why?: string): HttpResponse {
  const detail = why === undefined ? '' : ` scope="" error="invalid_token" error_description="${why}"`;

  return message(401, 'Unauthorized', { 'www-authenticate': `Bearer${detail}` });
}
