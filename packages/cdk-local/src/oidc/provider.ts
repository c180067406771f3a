import type { IncomingMessage } from 'node:http';
import { FOREIGN, isForeign } from '../admin-api/foreign.ts';
import { json, problem } from '../admin-api/problem.ts';
import type { LocalStack } from '../aws/types.ts';
import { firstAuthorizer } from '../http-api/routes.ts';
import type { Handle } from '../http-server.ts';
import type { Identity } from '../identity.ts';
import { authorize } from './authorize.ts';
import { authorizationCodes, type Codes } from './codes.ts';
import { discovery } from './discovery.ts';
import { endSession } from './end-session.ts';
import { OIDC_PATH } from './local-issuer.ts';
import type { SignIn } from './sign-in.ts';
import { exchangeCode } from './token.ts';

export type ProviderOptions = {
  readonly stack: LocalStack;
  readonly serverUrl: string;
  readonly issuer: string;
  readonly identity: Identity;
  readonly nowMs: () => number;
  readonly signIn: SignIn;
  readonly report: (fault: unknown) => void;
};

type ProviderContext = ProviderOptions & {
  readonly codes: Codes;
  readonly isClient: (id: string) => boolean;
};

/** An OpenID Connect provider that asks for no password: the person at the browser chooses who to be. */
export function oidcProvider(options: ProviderOptions): Handle {
  const context = {
    ...options,
    codes: authorizationCodes(options.nowMs),
    isClient: clientsOf(options.stack),
  };

  return async (request) => {
    if (isForeign(request)) return FOREIGN;
    const path = (request.url ?? '').slice(OIDC_PATH.length + 1).split('?')[0] ?? '';
    const methods = ENDPOINTS.get(path);
    const known = [...ENDPOINTS.keys()].join(', ');
    if (methods === undefined)
      return problem(404, 'local.unknown', `Unknown path ${OIDC_PATH}/${path}. Known: ${known}.`);
    const endpoint = methods[request.method ?? ''];

    return endpoint === undefined
      ? problem(405, 'local.method', `${OIDC_PATH}/${path} accepts ${Object.keys(methods).join(' and ')}.`)
      : endpoint(request, context);
  };
}

type Endpoint = (request: IncomingMessage, context: ProviderContext) => ReturnType<Handle>;

const ENDPOINTS = new Map<string, Readonly<Record<string, Endpoint>>>([
  ['.well-known/openid-configuration', { GET: async (_, { issuer }) => json(200, discovery(issuer)) }],
  ['jwks', { GET: async (_, { identity }) => json(200, identity.publicKeys) }],
  ['authorize', { GET: authorize, POST: authorize }],
  ['token', { POST: exchangeCode }],
  ['end-session', { GET: endSession, POST: endSession }],
]);

/** The clients of the user pools and the audience of the authorizer. A stack with another issuer does not list them all. */
function clientsOf(stack: LocalStack): (id: string) => boolean {
  const poolClients = stack.ofType('AWS::Cognito::UserPoolClient').map((client) => client.id);
  if (poolClients.length === 0) return () => true;
  const clients = new Set([...poolClients, ...(firstAuthorizer(stack)?.audience ?? [])]);

  return (id) => clients.has(id);
}
