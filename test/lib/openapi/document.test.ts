import { expect, test } from 'vitest';
import { routes } from '../../../lambdas/routes.ts';
import { openApiDocument } from '../../../lib/openapi/document.ts';

type Operation = {
  operationId: string;
  security: unknown[];
  responses: object;
  parameters: { in: string; name: string }[];
};

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
    expect(Object.keys(operation?.responses ?? {}).includes('401')).toBe(access === 'staff');
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
