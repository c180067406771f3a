import * as oidc from 'openid-client';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { log } from '../../platform/log.ts';
import { provider } from '../config.ts';
import type { Attempt } from '../cookies.ts';

/** `openid`: an ID token at all. `profile`: with the name. */
const SCOPE = 'openid profile';
/** Of a request to the provider; a page must answer before the gateway gives up. */
const TIMEOUT_SECONDS = 5;

export type SignInCode = 'office.signInFailed' | 'office.signInUnavailable';

let known: Promise<oidc.Configuration> | undefined;

/** What the provider says about itself, asked once by a container; after an error the next request asks again. */
function configuration(): Promise<oidc.Configuration> {
  known ??= discovered().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

async function discovered(): Promise<oidc.Configuration> {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: id, OIDC_CLIENT_SECRET: secret } = provider();
  // Only the provider of the local runner is without TLS: the context of a deployment accepts https alone.
  const insecure = issuer.startsWith('http://127.0.0.1:') ? [oidc.allowInsecureRequests] : [];
  return oidc.discovery(
    new URL(issuer),
    id,
    undefined,
    secret === undefined ? oidc.None() : oidc.ClientSecretBasic(secret),
    {
      timeout: TIMEOUT_SECONDS,
      execute: [...insecure, oidc.enableNonRepudiationChecks],
    },
  );
}

type Begun = { readonly url: string; readonly attempt: Attempt };

/** The address at which somebody signs in, and what its answer has to match: code flow with PKCE, state and nonce. */
export const begin = (at: { readonly redirectUri: string; readonly to: string; readonly lang: string }) =>
  asking(async (): Promise<Begun> => {
    const config = await configuration();
    const attempt = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
      to: at.to,
    };
    const url = oidc.buildAuthorizationUrl(config, {
      ...{ redirect_uri: at.redirectUri, scope: SCOPE, state: attempt.state, nonce: attempt.nonce },
      ...{ code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier), code_challenge_method: 'S256' },
      // OpenID Connect and Cognito name the language differently.
      ...{ ui_locales: at.lang, lang: at.lang },
    });
    return { url: url.href, attempt };
  });

type Verified = { readonly claims: unknown };

/** The verified claims of the ID token that the provider gives for the answer at `current`. */
export const finish = (current: URL, { state, nonce, verifier }: Attempt) =>
  asking(async (): Promise<Verified> => {
    const tokens = await oidc.authorizationCodeGrant(await configuration(), current, {
      ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
    });
    return { claims: tokens.claims() };
  });

/** Where the session at the provider ends too, and which page follows; undefined if the provider has no such address. */
export async function signOutUrl(after: string): Promise<string | undefined> {
  const { OIDC_CLIENT_ID: id } = provider();
  const answer = await asking(async () => {
    const config = await configuration();
    if (config.serverMetadata().end_session_endpoint === undefined) return { url: undefined };
    // The standard's name of the parameter, and Cognito's.
    const url = oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: after, client_id: id, logout_uri: after });
    return { url: url.href };
  });
  return 'url' in answer ? answer.url : undefined;
}

/**
 * What the provider answers. `office.signInFailed`: it refused, or its answer does not belong to this browser.
 * `office.signInUnavailable`: it did not answer. Both are logged, without what was sent.
 */
async function asking<Answer extends object>(ask: () => Promise<Answer>): Promise<Answer | Refusal<SignInCode>> {
  try {
    return await ask();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    log.fault('SIGN_IN_FAILED', error, { code });
    return refuse(code);
  }
}

const UNANSWERED = ['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON'];

function codeOf(error: unknown): SignInCode | undefined {
  // What `fetch` throws when nothing answers.
  if (error instanceof TypeError && error.message === 'fetch failed') return 'office.signInUnavailable';
  if (error instanceof oidc.AuthorizationResponseError || error instanceof oidc.ResponseBodyError)
    return 'office.signInFailed';
  if (!(error instanceof oidc.ClientError)) return undefined;
  return UNANSWERED.includes(error.code ?? '') ? 'office.signInUnavailable' : 'office.signInFailed';
}
