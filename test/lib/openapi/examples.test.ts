import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { SECRET } from '../../../lambdas/channels/samples.ts';
import type { AnswerSpec } from '../../../lambdas/platform/answers.ts';
import { isSigned } from '../../../lambdas/platform/standard-webhook.ts';
import { Problem } from '../../../lambdas/platform/wire.ts';
import { operations as described } from '../../../lambdas/service.ts';
import { openApiDocument } from '../../../lib/openapi/document.ts';
import { allRefusals, refusalsOf } from '../../../lib/openapi/problems.ts';
import { exampleOf } from '../../support/operations.ts';

type Named = Record<string, { value: { code: string; status: number } }>;
type Response = { content?: Record<string, { examples?: Record<string, unknown> }>; $ref?: string };
const document = openApiDocument('1.0.0') as {
  paths: Record<
    string,
    Record<string, { operationId: string; parameters: object[]; responses: Record<string, Response> }>
  >;
  components: { examples: Named; responses: Record<string, Response> };
};
const operations = Object.values(document.paths).flatMap((path) => Object.values(path));

const schemaOf = (spec: AnswerSpec, body: unknown): [z.ZodType, unknown] => {
  if (!('files' in spec)) return [spec(), body];
  const [[mediaType = '', schema = () => z.never()] = []] = Object.entries(spec.files);
  return [schema(), mediaType === 'application/json' ? JSON.parse(String(body)) : body];
};

describe.each(described.map((operation) => [operation.id, operation] as const))(
  'the example of %s',
  (id, operation) => {
    const { input, answers } = operation;
    const { request, answers: bodies } = operation.example();

    test('is a request that the contract takes', () => {
      const parsed = input.safeParse({ params: {}, query: {}, headers: {}, ...request });
      expect(parsed.error?.issues).toBeUndefined();
      for (const part of ['params', 'body', 'raw']) expect(part in request).toBe(part in input.shape);
    });

    test('has an answer for each status that is a success, each of the shape that is promised', () => {
      expect(Object.keys(bodies).toSorted()).toEqual(Object.keys(answers).toSorted());
      for (const [status, spec] of Object.entries(answers)) {
        const [schema, body] = schemaOf(spec, bodies[Number(status)]);
        const parsed = schema.safeParse(body);
        expect(parsed.error?.issues, status).toBeUndefined();
        // A field that the schema does not know would be dropped.
        expect(parsed.data, status).toStrictEqual(body);
      }
    });

    test('shows every parameter', () => {
      const found = operations.find(({ operationId }) => operationId === id);
      const without = (found?.parameters ?? []).filter((one) => Reflect.get(one, 'example') === undefined);
      expect(without).toEqual([]);
      for (const { in: place, name, example } of (found?.parameters ?? []) as {
        in: string;
        name: string;
        example: unknown;
      }[]) {
        const part = place === 'path' ? 'params' : place === 'header' ? 'headers' : place;
        const parts = { params: {}, query: {}, headers: {}, ...request };
        const withIt = {
          ...parts,
          [part]: { ...parts[part as 'query'], [place === 'header' ? name.toLowerCase() : name]: example },
        };
        expect(input.safeParse(withIt).error?.issues, name).toBeUndefined();
      }
    });
  },
);

describe('every code that a route may refuse with', () => {
  test('has an example that is a problem document with its own code and status', () => {
    expect(Object.keys(document.components.examples).toSorted()).toEqual(Object.keys(allRefusals()).toSorted());
    for (const [code, { value }] of Object.entries(document.components.examples)) {
      expect(Problem().parse(value)).toMatchObject({ code, status: allRefusals()[code]?.status });
    }
  });

  test('is a named example under its status in each of those routes', () => {
    for (const operation of described) {
      const { id } = operation;
      const responses = operations.find(({ operationId }) => operationId === id)?.responses ?? {};
      for (const [code, { status }] of Object.entries(refusalsOf(operation))) {
        const named = responses[String(status)];
        const response = named?.$ref ? document.components.responses[named.$ref.split('/').at(-1) ?? ''] : named;
        expect(response?.content?.['application/problem+json']?.examples, `${id} ${code}`).toHaveProperty([code]);
      }
    }
  });

  test('is explained in both languages', () => {
    for (const [code, { en, vi }] of Object.entries(allRefusals())) {
      expect([code, en, vi]).toEqual([code, expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)]);
      expect(vi).toBe(vi.normalize('NFC'));
    }
  });
});

test.each(['channels.inbound', 'channels.inboundRatings', 'channels.inboundStatus'])(
  'the signed example of %s holds under SECRET',
  (id) => {
    const { headers = {}, raw = '' } = exampleOf(id).request;
    const signed = { id: String(headers['webhook-id']), timestamp: String(headers['webhook-timestamp']), raw };
    expect(isSigned(String(headers['webhook-signature']), [SECRET], signed)).toBe(true);
  },
);

test('429 says how long to wait, wherever it may come', () => {
  const shared = document.components.responses['TooManyRequests'];
  for (const { operationId, responses } of operations) {
    const own = responses['429']?.$ref === undefined ? responses['429'] : shared;
    expect(own, operationId).toMatchObject({ headers: { 'Retry-After': { example: 1 } } });
    expect(own?.content, operationId).toHaveProperty(['application/json']);
  }
});
