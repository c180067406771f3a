import fc from 'fast-check';
import { mediaTypes, methods, nastyBodies, nastyHeaders, nastyPathParts, nastyTexts, nastyValues } from './nasty.ts';
import type { Shot } from './send.ts';

/** A valid request, of which one part after the other is made invalid. */
export type Target = {
  readonly id: string;
  readonly method: string;
  /** `/v1/petitions/{code}`. */
  readonly route: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** How the body is encoded; the body of a form is a record of fields. */
  readonly as: 'json' | 'form' | 'none';
  /** Makes the headers that depend on the body. */
  readonly signed?: (body: Buffer) => Readonly<Record<string, string>>;
};

export type Chance = { readonly seed: number; readonly runs: number };

/** All unusual requests for one route; the random ones are the same for the same seed. */
export function shotsAt(target: Target, { seed, runs }: Chance): Shot[] {
  const draw = (shots: Shot[]) =>
    shots.length === 0 ? [] : fc.sample(fc.constantFrom(...shots), { seed, numRuns: runs });
  return [
    ...methods.map((method) => ({ ...plain(target), method, why: 'method' })),
    ...draw(oddPaths(target)),
    ...draw(nastyHeaders.map((headers) => merged(plain(target), headers))),
    ...draw(oddBodies(target)),
    ...draw(oddValues(target)),
    ...random(target, { seed, runs: Math.ceil(runs / 4) }),
  ];
}

function plain(target: Target): Shot {
  return shot(target, 'plain', target.body);
}

function merged(base: Shot, headers: Readonly<Record<string, string>>): Shot {
  return { ...base, headers: { ...base.headers, ...headers }, why: `header ${Object.keys(headers)[0]}` };
}

/** One request as the target describes it, with this body. */
export function shot(target: Target, why: string, body: unknown): Shot {
  const { id, method, as } = target;
  const base = { why: `${id}: ${why}`, method, path: pathOf(target), headers: target.headers };
  return as === 'none' || body === undefined ? base : withBody({ ...target, ...base }, written(as, body), TYPES[as]);
}

const TYPES = { json: 'application/json', form: 'application/x-www-form-urlencoded' };

function withBody(base: Omit<Shot, 'body'> & Pick<Target, 'signed'>, body: Buffer, type: string): Shot {
  const { why, method, path, headers, signed } = base;
  return {
    ...{ why, method, path, body },
    headers: {
      ...headers,
      ...(type !== '' && { 'content-type': type }),
      ...signed?.(body),
      'content-length': `${body.length}`,
    },
  };
}

function written(as: 'json' | 'form', body: unknown): Buffer {
  if (as === 'json') return Buffer.from(JSON.stringify(body));
  const fields = Object.entries(body as Record<string, unknown>).map(([name, value]) => [name, String(value)]);
  return Buffer.from(new URLSearchParams(fields as [string, string][]).toString());
}

function pathOf({ route, params, query }: Pick<Target, 'route' | 'params' | 'query'>): string {
  const path = route.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name] ?? 'x')));
  const asked = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString();
  return asked === '' ? path : `${path}?${asked}`;
}

function oddPaths(target: Target): Shot[] {
  const base = plain(target);
  const inPath = Object.keys(target.params).flatMap((name) =>
    nastyPathParts.map((part) => {
      const [before = '', after = ''] = target.route.split(`{${name}}`);
      const path = `${pathOf({ ...target, route: before, query: {} })}${part}${pathOf({ ...target, route: after, query: {} })}`;
      return { ...base, path, why: `${target.id}: ${name} = ${part.slice(0, 30)}` };
    }),
  );
  const names = [...Object.keys(target.query), 'receipt', 'cursor', '__proto__', 'toString'];
  const [bare = ''] = base.path.split('?');
  const inQuery = names.flatMap((name) =>
    nastyPathParts.map((part) => ({
      ...base,
      path: `${bare}?${name}=${part.replaceAll(/[<>{}]/g, '')}&${name}=2&${part.replaceAll(/[<>{}]/g, '')}`,
      why: `${target.id}: ?${name}=${part.slice(0, 30)}`,
    })),
  );
  return [...inPath, ...inQuery];
}

function oddBodies(target: Target): Shot[] {
  return nastyBodies.flatMap(([why, body]) =>
    [target.as === 'form' ? TYPES.form : TYPES.json, ...mediaTypes].map((type) =>
      withBody(
        { ...plain(target), ...(target.signed && { signed: target.signed }), why: `${target.id}: ${why} as ${type}` },
        body,
        type,
      ),
    ),
  );
}

function oddValues(target: Target): Shot[] {
  const { body, as } = target;
  if (as === 'none' || typeof body !== 'object' || body === null) return [];
  const values = as === 'form' ? nastyTexts : nastyValues;
  return pathsIn(body).flatMap((path) =>
    values.map((value) =>
      shot(target, `${path.join('.')} = ${JSON.stringify(value).slice(0, 40)}`, put(body, path, value)),
    ),
  );
}

/** Every path in a body, and one for an unknown key. */
function pathsIn(node: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof node !== 'object' || node === null) return [path];
  const inner = Object.entries(node).flatMap(([key, value]) => pathsIn(value, [...path, key]));
  return [...(path.length > 0 ? [path] : []), ...inner, [...path, 'unknown'], [...path, '__proto__']];
}

function put(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = Array.isArray(node) ? [...node] : { ...(node as object) };
  const inner = rest.length === 0 ? value : put(Reflect.get(copy, key), rest, value);
  // Not an assignment, which would set the prototype.
  return Object.defineProperty(copy, key, { value: inner, enumerable: true, configurable: true, writable: true });
}

/** Random bytes and JSON. */
function random(target: Target, { seed, runs }: Chance): Shot[] {
  const bytes = fc.sample(fc.uint8Array({ maxLength: 200 }), { seed, numRuns: runs });
  const json = fc.sample(fc.json(), { seed, numRuns: runs });
  return [...bytes.map((one) => Buffer.from(one)), ...json.map((one) => Buffer.from(one))].map((body) =>
    withBody(
      {
        ...plain(target),
        ...(target.signed && { signed: target.signed }),
        why: `${target.id}: random ${body.toString('hex').slice(0, 60)}`,
      },
      body,
      target.as === 'form' ? TYPES.form : TYPES.json,
    ),
  );
}
