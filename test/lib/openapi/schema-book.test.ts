import { expect, test } from 'vitest';
import * as z from 'zod';
import { errorText } from '../../../lib/openapi/error-texts.ts';
import { parameterText } from '../../../lib/openapi/parameter-texts.ts';
import { schemaBook } from '../../../lib/openapi/schema-book.ts';

const Named = z.object({ at: z.iso.datetime().describe('An instant') });

test('a named schema stands once and is referred to, with its descriptions', () => {
  const book = schemaBook(new Map([[Named, 'Named']]));

  expect(book.schemaOf(z.object({ a: Named, b: z.array(Named) }), 'output')).toMatchObject({
    properties: {
      a: { $ref: '#/components/schemas/Named' },
      b: { type: 'array', items: { $ref: '#/components/schemas/Named' } },
    },
  });
  expect(book.components()).toMatchObject({
    Named: { properties: { at: { type: 'string', format: 'date-time', description: 'An instant' } } },
  });
});

test('a name for what differs coming in and going out is refused', () => {
  const Changing = z.object({ a: z.string().default('x') });
  const book = schemaBook(new Map([[Changing, 'Changing']]));
  book.schemaOf(Changing, 'input');

  expect(() => book.schemaOf(Changing, 'output')).toThrow('The schema Changing');
});

test('a tuple of equals is a list of that length, and another one stays what it is', () => {
  const { schemaOf } = schemaBook(new Map());

  expect(schemaOf(z.tuple([z.number(), z.number()]), 'output')).toMatchObject({
    items: { type: 'number' },
    minItems: 2,
    maxItems: 2,
  });
  expect(schemaOf(z.tuple([z.number(), z.string()]), 'output')).toHaveProperty('prefixItems');
});

test('a code or a parameter without a text is told', () => {
  expect(() => parameterText('petitions.list', 'colour')).toThrow('The parameter colour of petitions.list');
  expect(() => errorText('petition.nowhere')).toThrow('petition.nowhere has no text');
});
