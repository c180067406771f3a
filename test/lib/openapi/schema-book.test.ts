import { expect, test } from 'vitest';
import * as z from 'zod';
import { schemaBook } from '../../../lib/openapi/schema-book.ts';

const Named = z.object({ at: z.iso.datetime().describe('An instant') }).meta({ id: 'Named' });

test('a named schema is defined once and referenced, with its descriptions', () => {
  const book = schemaBook();

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
  const Changing = z.object({ a: z.string().default('x') }).meta({ id: 'Changing' });
  const book = schemaBook();
  book.schemaOf(Changing, 'input');

  expect(() => book.schemaOf(Changing, 'output')).toThrow('The schema Changing');
});

test('a tuple of equals is a list of that length, and another one stays what it is', () => {
  const { schemaOf } = schemaBook();

  expect(schemaOf(z.tuple([z.number(), z.number()]), 'output')).toMatchObject({
    items: { type: 'number' },
    minItems: 2,
    maxItems: 2,
  });
  expect(schemaOf(z.tuple([z.number(), z.string()]), 'output')).toHaveProperty('prefixItems');
});
