import { loopbackUrl, withParameters } from './loopback.ts';
import { parameter, repeated } from './parameters.ts';

/** A request of a client for a code, by https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest */
export type AuthorizationRequest = {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scope: string;
  readonly challenge: string;
  readonly nonce: string | undefined;
  /** Its parameters, as the forms of the page repeat them. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** The address of the client with a code, or with the code of an error. */
  answerTo(answer: Readonly<Record<string, string>>): string;
};

export type ReadRequest =
  | { readonly request: AuthorizationRequest }
  /** The client gets the error at this address. */
  | { readonly refusedTo: string }
  /** The address of the client is not to be trusted: the person sees the error. */
  | { readonly invalid: InvalidClient };

export type InvalidClient = 'client' | 'redirect';

const FIELDS = [
  ...['response_type', 'client_id', 'redirect_uri', 'scope', 'state', 'nonce'],
  ...['code_challenge', 'code_challenge_method', 'ui_locales'],
];
/** Base64url of 32 bytes. */
const CHALLENGE = /^[\w-]{43}$/;

export function readAuthorizationRequest(parameters: URLSearchParams, isClient: (id: string) => boolean): ReadRequest {
  const clientId = parameter(parameters, 'client_id');
  const redirectUri = parameter(parameters, 'redirect_uri');
  if (clientId === undefined || !isClient(clientId)) return { invalid: 'client' };
  const redirect = redirectUri === undefined ? undefined : loopbackUrl(redirectUri);
  if (redirectUri === undefined || redirect === undefined) return { invalid: 'redirect' };

  const state = parameter(parameters, 'state');
  const answerTo = (answer: Readonly<Record<string, string>>) => withParameters(redirect, { ...answer, state });
  const fault = faultOf(parameters);
  if (fault !== undefined) return { refusedTo: answerTo({ error: fault[0], error_description: fault[1] }) };

  return {
    request: {
      ...{ clientId, redirectUri, answerTo },
      scope: parameter(parameters, 'scope') ?? '',
      challenge: parameter(parameters, 'code_challenge') ?? '',
      nonce: parameter(parameters, 'nonce'),
      fields: [...parameters].filter(([name]) => FIELDS.includes(name)),
    },
  };
}

type Fault = readonly [error: string, description: string];

function faultOf(parameters: URLSearchParams): Fault | undefined {
  const twice = repeated(parameters);
  const scopes = parameter(parameters, 'scope')?.split(' ') ?? [];
  if (twice !== undefined) return ['invalid_request', `${twice} is repeated`];
  if (parameters.get('response_type') !== 'code') return ['unsupported_response_type', 'response_type must be code'];
  if (!scopes.includes('openid')) return ['invalid_scope', 'scope must include openid'];
  if (parameters.get('code_challenge_method') !== 'S256')
    return ['invalid_request', 'code_challenge_method must be S256'];
  if (!CHALLENGE.test(parameters.get('code_challenge') ?? ''))
    return ['invalid_request', 'code_challenge must be the SHA-256 of the verifier in base64url'];
  // Nobody is ever signed in here: each time the person chooses.
  if (parameters.get('prompt') === 'none') return ['login_required', 'the person has to choose'];

  return undefined;
}
