import type { LocalStack, Resource } from '../aws/types.ts';
import { LocalError } from '../local-error.ts';
import { number, optionalText, type Properties, record, text, texts } from '../properties.ts';

export type JwtAuthorizer = {
  readonly issuer: string;
  readonly audience: readonly string[];
  /** Lower-case name of the header that carries the token. */
  readonly header: string;
};

export type Throttle = { readonly perSecond: number; readonly burst: number };

export type ApiRoute = {
  /** `POST /v1/notes`, or `$default`. */
  readonly key: string;
  readonly functionArn: string;
  readonly timeoutMs: number;
  readonly authorizer: JwtAuthorizer | undefined;
  readonly scopes: readonly string[];
  readonly throttle: Throttle | undefined;
};

export type Match = { readonly route: ApiRoute; readonly params: Readonly<Record<string, string>> };

/** The gateway's hard limit on an integration. */
const MAX_INTEGRATION_MS = 30_000;
const IDENTITY_HEADER = /^\$request\.header\.([\w-]+)$/;

export function apiRoutes(stack: LocalStack): readonly ApiRoute[] {
  return stack.ofType('AWS::ApiGatewayV2::Route').map((resource) => apiRoute(resource, stack));
}

/** The authorizer of the first route that has one: whose tokens the local stack issues. */
export function firstAuthorizer(stack: LocalStack): JwtAuthorizer | undefined {
  return apiRoutes(stack).find((route) => route.authorizer !== undefined)?.authorizer;
}

/**
 * Selects the route as the gateway does: a full match before a greedy one before `$default`, a literal part before a variable one, and
 * a method before ANY. `path` is decoded, so an encoded slash separates parts like any other.
 */
export function matchRoute(routes: readonly ApiRoute[], method: string, path: string): Match | undefined {
  const matches = routes.flatMap((route) => {
    const found = matchKey(route.key, method, path);
    return found === undefined ? [] : [{ route, ...found }];
  });

  return matches.sort((a, b) => (a.rank < b.rank ? -1 : 1))[0];
}

type Found = { readonly params: Readonly<Record<string, string>>; readonly rank: string };

/** `rank` sorts the better match first. */
function matchKey(key: string, method: string, path: string): Found | undefined {
  if (key === '$default') return { params: {}, rank: '9' };
  const [wantedMethod, pattern = ''] = key.split(' ');
  if (wantedMethod !== 'ANY' && wantedMethod !== method) return undefined;
  const wanted = pattern.split('/');
  const given = path.split('/');
  const greedy = wanted.at(-1)?.endsWith('+}') === true;
  if (greedy ? given.length < wanted.length : given.length !== wanted.length) return undefined;

  const params: [string, string][] = [];
  for (const [i, part] of wanted.entries()) {
    const value = greedy && i === wanted.length - 1 ? given.slice(i).join('/') : (given[i] ?? '');
    const name = /^\{(.+?)\+?\}$/.exec(part)?.[1];
    if (name === undefined ? part !== value : value === '') return undefined;
    if (name !== undefined) params.push([name, value]);
  }
  const shape = wanted.map((part) => (part.startsWith('{') ? '1' : '0')).join('');
  return { params: Object.fromEntries(params), rank: `${greedy ? 1 : 0}${shape}${wantedMethod === 'ANY' ? 1 : 0}` };
}

function apiRoute(resource: Resource, stack: LocalStack): ApiRoute {
  const { properties } = resource;
  const key = text(properties, 'RouteKey', resource.logicalId);
  const integration = referred(stack, 'AWS::ApiGatewayV2::Integration', lastPart(text(properties, 'Target', key)), key);
  const timeoutMs = number(integration.properties, 'TimeoutInMillis', MAX_INTEGRATION_MS);

  return {
    key,
    functionArn: functionArnOf(text(integration.properties, 'IntegrationUri', key)),
    timeoutMs: Math.min(timeoutMs, MAX_INTEGRATION_MS),
    authorizer: jwtAuthorizer(properties, stack, key),
    scopes: texts(properties, 'AuthorizationScopes'),
    throttle: throttleOf(stack, key),
  };
}

/** An integration contains the function's ARN, or the path by which API Gateway invokes it. */
function functionArnOf(uri: string): string {
  return /functions\/(arn:[^/]+)\/invocations/.exec(uri)?.[1] ?? uri;
}

function jwtAuthorizer(route: Properties, stack: LocalStack, key: string): JwtAuthorizer | undefined {
  const kind = optionalText(route, 'AuthorizationType') ?? 'NONE';
  if (kind === 'NONE') return undefined;
  if (kind !== 'JWT') throw new LocalError(`${key}: the local gateway does not support authorization of type ${kind}`);
  const authorizer = referred(stack, 'AWS::ApiGatewayV2::Authorizer', text(route, 'AuthorizerId', key), key);
  const jwt = record(authorizer.properties, 'JwtConfiguration');
  const [source = ''] = texts(authorizer.properties, 'IdentitySource');
  const header = IDENTITY_HEADER.exec(source)?.[1];
  if (header === undefined)
    throw new LocalError(`${key}: the local gateway does not support the identity source ${source}`);

  return { issuer: text(jwt, 'Issuer', key), audience: texts(jwt, 'Audience'), header: header.toLowerCase() };
}

function throttleOf(stack: LocalStack, key: string): Throttle | undefined {
  const stage = stack.ofType('AWS::ApiGatewayV2::Stage')[0]?.properties ?? {};
  const settings = { ...record(stage, 'DefaultRouteSettings'), ...record(record(stage, 'RouteSettings'), key) };
  const perSecond = number(settings, 'ThrottlingRateLimit', 0);

  return perSecond > 0 ? { perSecond, burst: number(settings, 'ThrottlingBurstLimit', perSecond) } : undefined;
}

function referred(stack: LocalStack, type: string, id: string, key: string): Resource {
  const found = stack.ofType(type).find((resource) => resource.id === id);
  if (found === undefined) throw new LocalError(`${key}: the template has no ${type} ${id}`);

  return found;
}

function lastPart(target: string): string {
  return target.slice(target.lastIndexOf('/') + 1);
}
