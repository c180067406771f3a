import { expect, test } from 'vitest';
import { routes as all, type Route } from '../../../lambdas/routes.ts';
import { openApiDocument } from '../../../lib/openapi/document.ts';

type Operation = {
  operationId: string;
  security: unknown[];
  responses: object;
  parameters: { in: string; name: string }[];
};

/** Pages are no part of the API. */
const routes = all.filter((route: Route) => route.shows === undefined);

const document = openApiDocument('1.2.3') as {
  openapi: string;
  info: { version: string };
  paths: Record<string, Record<string, Operation>>;
};

test('every route of the front door is an operation of the document, and nothing else is', () => {
  const documented = Object.values(document.paths).flatMap((path) => Object.values(path).map((one) => one.operationId));

  expect(documented.toSorted()).toEqual(routes.map(({ id }) => id).toSorted());
  expect(document).toMatchObject({ openapi: '3.1.0', info: { version: '1.2.3' } });
});

test('staff routes want a token and say what happens without one', () => {
  for (const { path, method, access } of routes) {
    const operation = document.paths[path]?.[method.toLowerCase()];
    expect(operation?.security).toEqual(access === 'staff' ? [{ staff: [] }] : []);
    // A gateway shows no token: it signs.
    const isKnown = access === 'staff' || path === '/v1/inbound/{source}';
    expect(Object.keys(operation?.responses ?? {}).includes('401')).toBe(isKnown);
  }
});

test('the path of a route and its path parameters agree', () => {
  for (const { path, method } of routes) {
    const parameters = document.paths[path]?.[method.toLowerCase()]?.parameters ?? [];
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(named);
  }
});

test('the document is JSON through and through', () => {
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
});

test('what a gateway sends in a shape of its own is a body of any kind, and its type is no parameter', () => {
  const inbound = document.paths['/v1/inbound/{source}']?.['post'];

  expect(inbound).toMatchObject({
    requestBody: { content: { 'application/json': {}, 'application/x-www-form-urlencoded': {} } },
  });
  expect(inbound?.parameters.map(({ name }) => name)).toEqual([
    'source',
    'webhook-id',
    'webhook-timestamp',
    'webhook-signature',
  ]);
  expect(Object.keys(inbound?.responses ?? {})).not.toContain('415');
});
