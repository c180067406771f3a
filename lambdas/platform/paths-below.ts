import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Endpoint } from './operation.ts';

type Found = { readonly endpoint: Endpoint; readonly event: APIGatewayProxyEventV2 };

/** The prefixes, and how a request below them finds its endpoint. */
export type PathsBelow = {
  readonly prefixes: readonly `/${string}`[];
  readonly find: (endpoints: readonly Endpoint[], event: APIGatewayProxyEventV2) => Found | undefined;
};

/**
 * All paths at and below these prefixes are of one function, where no other function has a longer one: the gateway has two
 * routes for all of them, because each route is one of the 500 resources of a stack, and the function finds the endpoint. A
 * prefix may have parameters: `/v1/staff/petitions/{code}`.
 */
export const pathsBelow = (...prefixes: PathsBelow['prefixes']): PathsBelow => ({ prefixes, find });

/** A route of the gateway for all paths below a prefix: it names no endpoint. */
const GREEDY = /\{\w+\+\}$/;

/**
 * The endpoint for the path of a request, and the event with its route and parameters as if the gateway had chosen it.
 * Undefined if the gateway did choose one.
 */
function find(endpoints: readonly Endpoint[], event: APIGatewayProxyEventV2): Found | undefined {
  if (!GREEDY.test(event.routeKey)) return undefined;
  const [method = ''] = event.routeKey.split(' ');
  const given = event.rawPath.split('/').map(decoded);
  const [best] = endpoints
    .flatMap((endpoint) => {
      const { route } = endpoint;
      const params = route.method === method ? matched(route.path.split('/'), given) : undefined;
      return params === undefined ? [] : [{ endpoint, params }];
    })
    .sort((a, b) => vagueness(a.endpoint) - vagueness(b.endpoint));
  if (best === undefined) return undefined;
  const { endpoint, params } = best;
  const routeKey = `${method} ${endpoint.route.path}`;
  return { endpoint, event: { ...event, routeKey, pathParameters: params } };
}

/** A literal part is chosen before a variable one, and both before the rest of a path, as by the gateway. */
const vagueness = ({ route: { path } }: Endpoint): number =>
  path.split('{').length + (GREEDY.test(path) ? Number.MAX_SAFE_INTEGER / 2 : 0);

function matched(wanted: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  const isGreedy = GREEDY.test(wanted.at(-1) ?? '');
  if (isGreedy ? given.length < wanted.length : given.length !== wanted.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const name = /^\{(\w+)\+?\}$/.exec(part)?.[1];
    const value = isGreedy && at === wanted.length - 1 ? given.slice(at).join('/') : (given[at] ?? '');
    if (name === undefined ? part !== value : value === '') return undefined;
    if (name !== undefined) params[name] = value;
  }
  return params;
}

/** A part of a path that is not well-formed stays as it is: no endpoint has it. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
