import * as z from 'zod';
import { platformStatuses, type Statuses } from '../../lambdas/platform/problem.ts';
import { Problem } from '../../lambdas/platform/wire.ts';
import { type Route, routes } from '../../lambdas/routes.ts';
import { type Contract, contracts } from './contracts.ts';

type Json = Readonly<Record<string, unknown>>;

/** OpenAPI 3.1 of every route, out of the same schemas that check the requests. */
export function openApiDocument(version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    if ('shows' in route) continue;
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route, contracts[route.id]) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Lắng Nghe',
      version,
      description: 'Phản ánh, kiến nghị và đánh giá mức độ hài lòng · Petitions and ratings for public administration',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: tags.map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, 'output') },
      securitySchemes: { staff: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}

const tags = [
  ['petitions', 'Petitions: taken in, followed, answered'],
  ['ratings', 'Ratings of visits and dossiers'],
  ['scores', 'Scores of agencies'],
  ['directory', 'Agencies and the people in them'],
  ['channels', 'Messages of gateways, taken in'],
  ['reports', 'Reports of agencies, month by month'],
] as const;

function operationOf(route: Route, { input, answers, statuses }: Contract): Json {
  const { params, query, headers, body, raw } = input.shape;
  return {
    operationId: route.id,
    tags: [route.id.split('.')[0]],
    summary: route.summary,
    ...(route.access === 'staff' ? { security: [{ staff: [] }] } : { security: [] }),
    parameters: [...parameters('path', params), ...parameters('query', query), ...parameters('header', headers)],
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } },
    }),
    ...(raw && { requestBody: { required: true, content: foreign } }),
    responses: { ...successes(answers), ...problems(route, statuses, raw === undefined ? body && 'json' : 'raw') },
  };
}

/** What others send in a shape of their own. */
const foreign = { 'application/json': {}, 'application/x-www-form-urlencoded': {} } as const;

function parameters(place: 'path' | 'query' | 'header', schema: z.ZodType | undefined): Json[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as { properties?: Json; required?: string[] };
  // The type of a body is said with the body.
  const named = Object.entries(properties).filter(([name]) => name !== 'content-type');
  return named.map(([name, one]) => ({
    name: place === 'header' ? (headerNames.get(name) ?? name) : name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: one,
  }));
}

/** As people write them; HTTP does not care. */
const headerNames = new Map([
  ['idempotency-key', 'Idempotency-Key'],
  ['receipt', 'Receipt'],
]);

function successes(answers: Contract['answers']): Json {
  return Object.fromEntries(
    Object.entries(answers).map(([status, schema]) => [
      status,
      {
        description: status === '201' ? 'Created' : 'OK',
        content: { 'application/json': { schema: schemaOf(schema, 'output') } },
      },
    ]),
  );
}

type Sent = 'json' | 'raw' | undefined;

/** The codes of the slice and those that any route may answer, by status. */
function problems(route: Route, statuses: Statuses, sent: Sent): Json {
  const any = Object.entries(platformStatuses).filter(([code]) => applies(code, route, sent));
  const codes = [...Object.entries(statuses), ...any];
  const byStatus = Map.groupBy(codes, ([, status]) => `${status}`);
  return Object.fromEntries(
    [...byStatus].map(([status, rows]) => [
      status,
      {
        description: rows.map(([code]) => code).join(', '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

function applies(code: string, { access }: Route, sent: Sent): boolean {
  if (code.startsWith('caller.')) return access === 'staff';
  if (code === 'request.invalid') return true;
  if (code === 'request.tooLarge') return sent !== undefined;
  // A form is what pages take in.
  if (code.startsWith('request.')) return sent === 'json' && code !== 'request.notForm';
  return false;
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
