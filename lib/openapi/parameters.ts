import type { InputSchema } from '../../lambdas/platform/request.ts';
import type { Example } from './examples/example.ts';
import type { Json, SchemaBook } from './schema-book.ts';

type Place = 'path' | 'query' | 'header';

/** What comes beside the body: in the path, the query and the headers, each with its example. */
export function parametersOf({ shape }: InputSchema, { request }: Example, book: SchemaBook): Json[] {
  const { params, query, headers } = shape;
  return [
    ...parameters('path', params && book.schemaOf(params, 'input'), request.params),
    ...parameters('query', query && book.schemaOf(query, 'input'), request.query),
    ...parameters('header', headers && book.schemaOf(headers, 'input'), request.headers),
  ];
}

function parameters(place: Place, schema: Json | undefined, example: Json = {}): Json[] {
  const { properties = {}, required = [] } = schema ?? {};
  const wanted = Array.isArray(required) ? required : [];
  // The type of a body is said with the body.
  const named = Object.entries(Object(properties)).filter(([name]) => name !== 'content-type');
  return named.map(([name, one]) => ({
    name: place === 'header' ? (headerNames.get(name) ?? name) : name,
    in: place,
    required: place === 'path' || wanted.includes(name),
    ...(texts[name] !== undefined && { description: texts[name] }),
    schema: one,
    ...(example[name] !== undefined && { example: example[name] }),
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

const texts: Readonly<Record<string, string>> = {
  'idempotency-key':
    'Any text of your own for this petition, such as a UUID. The same key and body again: 200 and the same answer.',
  receipt: 'The receipt that came with the petition; as a header, or in a link as `?receipt=`.',
  cursor: '`next` of the page before. Opaque: take it as it came.',
  limit: 'Items on a page.',
  agency: 'The code of an agency, from `GET /v1/agencies`.',
  period:
    'A year `2026`, half `2026-H1`, quarter `2026-Q3`, month `2026-11`, week `2026-W47` or day; with `r:` before it the reporting period of Decree 09/2019.',
  'webhook-id': 'Names the message over all its attempts.',
  'webhook-timestamp': 'Seconds since 1970 of this attempt, within five minutes of our clock.',
  'webhook-signature': '`v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`; several are parted by spaces.',
};
