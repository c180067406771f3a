import type { Example } from '../../lambdas/platform/operation.ts';
import type { InputSchema } from '../../lambdas/platform/request.ts';
import type { Json, SchemaBook } from './schema-book.ts';

type Place = 'path' | 'query' | 'header';
type Source = { readonly example: Example; readonly book: SchemaBook };

/** What comes beside the body: in the path, the query and the headers, each with its text and its example. */
export function parametersOf({ shape }: InputSchema, { example, book }: Source): Json[] {
  const { params, query, headers } = shape;
  const { request } = example;
  const parts = [
    ['path', params, request.params],
    ['query', query, request.query],
    ['header', headers, request.headers],
  ] as const;
  return parts.flatMap(([place, schema, values = {}]) =>
    schema === undefined ? [] : parameters(place, book.schemaOf(schema, 'input'), values),
  );
}

function parameters(place: Place, { properties = {}, required = [] }: Json, values: Json): Json[] {
  const wanted = Array.isArray(required) ? required : [];
  // The type of a body is described with the body.
  const named = Object.entries<Json>(Object(properties)).filter(([name]) => name !== 'content-type');
  return named.map(([name, { description, examples, ...schema }]) => ({
    name: place === 'header' ? (headerNames.get(name) ?? name) : name,
    in: place,
    required: place === 'path' || wanted.includes(name),
    description,
    schema,
    example: values[name] ?? (Array.isArray(examples) ? examples[0] : undefined),
  }));
}

/** As people write them; HTTP does not care. */
const headerNames = new Map([
  ['idempotency-key', 'Idempotency-Key'],
  ['receipt', 'Receipt'],
  ['webhook-id', 'Webhook-Id'],
  ['webhook-timestamp', 'Webhook-Timestamp'],
  ['webhook-signature', 'Webhook-Signature'],
]);
