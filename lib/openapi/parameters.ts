import type { InputSchema } from '../../lambdas/platform/request.ts';
import type { Example } from './examples/example.ts';
import { parameterText } from './parameter-texts.ts';
import type { Json, SchemaBook } from './schema-book.ts';

type Place = 'path' | 'query' | 'header';
type Parts = { readonly example: Example; readonly book: SchemaBook };

/** What comes beside the body: in the path, the query and the headers, each with its example. */
export function parametersOf(id: string, { shape }: InputSchema, { example, book }: Parts): Json[] {
  const { params, query, headers } = shape;
  const { request } = example;
  const parts = [
    ['path', params, request.params],
    ['query', query, request.query],
    ['header', headers, request.headers],
  ] as const;
  return parts.flatMap(([place, schema, values = {}]) =>
    schema === undefined ? [] : parameters(place, book.schemaOf(schema, 'input'), { id, values }),
  );
}

type Told = { readonly id: string; readonly values: Json };

function parameters(place: Place, { properties = {}, required = [] }: Json, { id, values }: Told): Json[] {
  const wanted = Array.isArray(required) ? required : [];
  // The type of a body is said with the body.
  const named = Object.entries(Object(properties)).filter(([name]) => name !== 'content-type');
  return named.map(([name, schema]) => {
    const { text, example } = parameterText(id, name);
    return {
      name: place === 'header' ? (headerNames.get(name) ?? name) : name,
      in: place,
      required: place === 'path' || wanted.includes(name),
      description: text,
      schema,
      example: values[name] ?? example,
    };
  });
}

/** As people write them; HTTP does not care. */
const headerNames = new Map([
  ['idempotency-key', 'Idempotency-Key'],
  ['receipt', 'Receipt'],
  ['webhook-id', 'Webhook-Id'],
  ['webhook-timestamp', 'Webhook-Timestamp'],
  ['webhook-signature', 'Webhook-Signature'],
]);
