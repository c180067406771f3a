import { type FunctionSpec, type QueueName, STREAM_BATCH } from './module.ts';
import type { Access, Endpoint, Reference, Route } from './operation.ts';

/** What `lib/`, the reference and the tests read off the functions of the service. */

type Functions = Readonly<Record<string, FunctionSpec>>;

/** The functions of a slice by their full names, `<slice>-<audience>`. */
export function named<const Slice extends string, const F extends Functions>(
  slice: Slice,
  functions: F,
): { readonly [Audience in keyof F & string as `${Slice}-${Audience}`]: F[Audience] };
export function named(slice: string, functions: Functions): Functions {
  return Object.fromEntries(Object.entries(functions).map(([audience, spec]) => [`${slice}-${audience}`, spec]));
}

/** A route with the function that serves it. `page`: HTML for people, not part of the API. */
export type ServedRoute = Route & {
  readonly function: string;
  readonly access: Access;
  readonly page: boolean;
  readonly endpoint: Endpoint;
};

export const routesOf = (functions: Functions): readonly ServedRoute[] =>
  Object.entries(functions).flatMap(([name, spec]) =>
    spec.kind !== 'http'
      ? []
      : spec.endpoints.map((endpoint) => ({
          ...endpoint.route,
          function: name,
          access: endpoint.access,
          page: endpoint.reference === undefined,
          endpoint,
        })),
  );

/** An operation of the API as the reference describes it. */
export type Described = Omit<ServedRoute, 'endpoint' | 'page'> & Reference;

export const operationsOf = (routes: readonly ServedRoute[]): readonly Described[] =>
  routes.flatMap(({ endpoint, page: _, ...route }) =>
    endpoint.reference === undefined ? [] : [{ ...route, ...endpoint.reference }],
  );

export type Job = { readonly name: string; readonly function: string; readonly everyMinutes: number };

export const jobsOf = (functions: Functions): readonly Job[] =>
  Object.entries(functions).flatMap(([name, spec]) =>
    spec.kind === 'job' ? [{ ...spec.schedule, function: name }] : [],
  );

export type Consumer = {
  readonly function: string;
  readonly from: { readonly stream: string } | { readonly queue: QueueName };
  readonly batchSize: number;
  /** Batches of one shard that are processed at the same time. */
  readonly parallel?: number | undefined;
  readonly filters?: readonly Readonly<Record<string, unknown>>[] | undefined;
};

export const consumersOf = (functions: Functions): readonly Consumer[] =>
  Object.entries(functions).flatMap(([name, spec]): Consumer[] => {
    if (spec.kind === 'queue') return [{ function: name, from: { queue: spec.queue }, batchSize: spec.batchSize }];
    if (spec.kind !== 'stream') return [];
    const { batchSize = STREAM_BATCH, parallel } = spec.heavy ?? {};
    return [{ function: name, from: { stream: spec.stream }, batchSize, parallel, filters: spec.filters }];
  });

/** A route as the gateway has it: the key, and what it leads to. `id` names its resource. */
export type GatewayRoute = {
  readonly id: string;
  readonly method: 'ANY' | Route['method'];
  readonly path: string;
  readonly function: string;
  readonly access: Access;
};

/**
 * What the gateway has to know of all these routes. What can be read is one route for all methods of its path; all paths
 * of a function below a prefix are two.
 */
export function gatewayRoutes(functions: Functions, routes: readonly ServedRoute[]): readonly GatewayRoute[] {
  const prefixes = Object.entries(functions).flatMap(([name, spec]) =>
    spec.kind === 'http' ? (spec.below?.prefixes ?? []).map((prefix) => ({ prefix, name })) : [],
  );
  const isUnder = ({ path, function: of }: ServedRoute) =>
    prefixes.some(({ prefix, name }) => name === of && (path === prefix || path.startsWith(`${prefix}/`)));
  const single = routes
    .filter((route) => !isUnder(route))
    .filter((route) => route.method === 'GET' || !sharedWith(route, routes).some(({ method }) => method === 'GET'))
    .map(({ id, method, path, function: of, access }) => ({
      ...{ id, path, function: of, access },
      method: method === 'GET' ? ('ANY' as const) : method,
    }));
  const greedy = prefixes.flatMap(({ prefix, name }) => {
    const [{ access } = { access: 'public' as const }] = routes.filter((route) => route.function === name);
    const ids = { method: 'ANY' as const, function: name, access };
    return [
      { ...ids, id: idOf(name, prefix), path: prefix },
      { ...ids, id: `${idOf(name, prefix)}.all`, path: `${prefix}/{path+}` },
    ];
  });
  return [...single, ...greedy];
}

/** `petitions-staff.v1.staff.petitions.code`. */
const idOf = (name: string, prefix: string) => `${name}${prefix.replaceAll('/', '.').replaceAll(/[{}]/g, '')}`;

/** The routes of the same path: a function and an audience share it, or the stack is not built. */
function sharedWith({ path, function: name, access, id }: ServedRoute, routes: readonly ServedRoute[]) {
  const shared = routes.filter((route) => route.path === path);
  if (shared.every((route) => route.function === name && route.access === access)) return shared;
  throw new Error(`The path of ${id} has routes of another function or audience: give them paths of their own.`);
}
