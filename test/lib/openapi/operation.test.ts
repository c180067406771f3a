import { expect, test } from 'vitest';
import * as z from 'zod';
import type { Described } from '../../../lambdas/platform/front-door.ts';
import { Bytes } from '../../../lambdas/platform/wire.ts';
import { operationOf } from '../../../lib/openapi/operation.ts';
import { schemaBook } from '../../../lib/openapi/schema-book.ts';

const operation = (files: Readonly<Record<string, () => z.ZodType>>, example: unknown): Described => ({
  ...{ id: 'reports.file', method: 'GET', path: '/v1/file', summary: 'Read a file', access: 'public', function: 'x' },
  input: z.object({}),
  answers: { 200: { files } },
  refuses: {},
  example: () => ({ request: {}, answers: { 200: example } }),
});
const contentOf = (described: Described) =>
  (operationOf(described, schemaBook()) as { responses: Record<string, { content: object }> }).responses['200']
    ?.content;

const binary = { schema: { type: 'string', format: 'binary' } };

test('bytes are described as binary, without an example', () => {
  const described = operation({ 'application/zip': Bytes }, Uint8Array.of(1));

  expect(contentOf(described)).toStrictEqual({ 'application/zip': binary });
  expect(Bytes().safeParse(Uint8Array.of(1)).success).toBe(true);
});

test('a file has the example of its first media type', () => {
  expect(contentOf(operation({ 'text/html': () => z.string(), 'application/zip': Bytes }, '<p>'))).toStrictEqual({
    'text/html': { schema: { type: 'string' }, example: '<p>' },
    'application/zip': binary,
  });
});
