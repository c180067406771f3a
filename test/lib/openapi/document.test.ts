import { expect, test } from 'vitest';
import { routes } from '../../../lambdas/service.ts';
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
  components: { schemas: Record<string, unknown>; examples: Record<string, { value: { code: string } }> };
};
const apiRoutes = routes.filter(({ page }) => !page);
const operationAt = (path: string, method: string) => document.paths[path]?.[method.toLowerCase()];

test('every route of the API is an operation of the document, and nothing else is', () => {
  const documented = Object.values(document.paths).flatMap((path) => Object.values(path).map((one) => one.operationId));

  expect(documented.toSorted()).toEqual(apiRoutes.map(({ id }) => id).toSorted());
  expect(document).toMatchObject({ openapi: '3.1.0', info: { version: '1.2.3' } });
});

test('staff routes want a token and say what happens without one', () => {
  for (const { path, method, access } of apiRoutes) {
    const operation = operationAt(path, method);
    expect(operation?.security).toEqual(access === 'staff' ? [{ staff: [] }] : []);
    const responses = Object.entries(operation?.responses ?? {});
    const unauthorized = { $ref: '#/components/responses/Unauthorized' };
    if (access === 'staff') expect(responses).toContainEqual(['401', unauthorized]);
    else expect(responses).not.toContainEqual(['401', unauthorized]);
  }
});

test('the path of a route and its path parameters agree', () => {
  for (const { path, method } of apiRoutes) {
    const parameters = operationAt(path, method)?.parameters ?? [];
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(named);
  }
});

test('the document is JSON through and through, and the same each time', () => {
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  expect(openApiDocument('1.2.3')).toEqual(document);
});

test('what many responses share is defined once', () => {
  expect(Object.keys(document.components.schemas)).toEqual(
    expect.arrayContaining([
      'AgencyCode',
      'Figure',
      'GatewayMessage',
      'Problem',
      'StaffPetition',
      'Versioned',
      'Words',
    ]),
  );
  expect(JSON.stringify(document)).not.toContain('$defs');
});
