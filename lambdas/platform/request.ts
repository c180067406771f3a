import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import { type BodyRefusal, formBody, jsonBody, rawBody } from './body.ts';
import { clientOf } from './client.ts';

/**
 * The contract of a request: any of `params`, `query`, `headers` (names in lower case), and of what was sent one of
 * `body` (JSON), `form` (the fields of a web form, each a list of values) and `raw` (the bytes).
 */
export type InputSchema = z.ZodObject<{
  params?: z.ZodType;
  query?: z.ZodType;
  headers?: z.ZodType;
  body?: z.ZodType;
  form?: z.ZodType;
  raw?: z.ZodType;
  /** What the gateway knows about the client; not sent by it as such. */
  client?: z.ZodType;
}>;

/** The address of the client, if the gateway knows it, and the cookies of its browser. */
export const Client = z
  .object({ address: z.string().optional(), cookies: z.record(z.string(), z.string()).default({}) })
  .default({ cookies: {} });
export type Client = z.infer<typeof Client>;

/** Bounds the answer, which repeats the client's own keys: this many errors, each path and message this long. */
const MAX_ERRORS = 20;
const MAX_TEXT = 200;

/** The parts of a request before they are checked. */
export type Parts = {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly headers?: unknown;
  readonly body?: unknown;
  readonly form?: unknown;
  readonly raw?: unknown;
  readonly client?: unknown;
};

type Parsed<Input extends InputSchema> =
  | { readonly input: z.infer<Input> }
  | Refusal<'request.invalid' | 'request.notForm'>
  | BodyRefusal;

/** Links to pages are shared with additions of other sites (`?fbclid=…`); an API parameter that is ignored misleads. */
const API = '/v1/';

function unknownIn({ shape }: InputSchema, query: APIGatewayProxyEventV2['queryStringParameters']) {
  const known = shape.query instanceof z.ZodObject ? Object.keys(shape.query.shape) : [];
  return Object.keys(query ?? {})
    .filter((name) => !known.includes(name))
    .slice(0, MAX_ERRORS)
    .map((name) => ({
      path: `query.${name}`.slice(0, MAX_TEXT),
      code: 'unrecognized_keys',
      message: 'Unknown parameter',
    }));
}

/** Parses the parts of an HTTP request that its contract names, or returns the refusal that lists the problems. */
export function parseInput<Input extends InputSchema>(
  schema: Input,
  event: APIGatewayProxyEventV2,
  path = '',
  maxBodyBytes?: number,
): Parsed<Input> {
  const { pathParameters, queryStringParameters, headers } = event;
  const unknown = path.startsWith(API) ? unknownIn(schema, queryStringParameters) : [];
  if (unknown.length > 0) return refuse('request.invalid', { errors: unknown });
  const client = 'client' in schema.shape ? { client: clientOf(event) } : {};
  const parts = { params: pathParameters ?? {}, query: queryStringParameters ?? {}, headers, ...client };
  const sent = readBody(schema, event, maxBodyBytes);
  return isRefusal(sent) ? sent : parseParts(schema, { ...parts, ...sent });
}

function readBody(
  { shape }: InputSchema,
  event: APIGatewayProxyEventV2,
  maxBytes: number | undefined,
): Parts | BodyRefusal | Refusal<'request.notForm'> {
  if ('form' in shape) return formBody(event);
  if ('raw' in shape) return rawBody(event);
  if (!('body' in shape)) return {};

  const body = jsonBody(event, maxBytes);
  return isRefusal(body) ? body : { body: body.json };
}

/** The same for parts that another endpoint passes. */
export function parseParts<Input extends InputSchema>(schema: Input, parts: Parts): Parsed<Input> {
  const parsed = schema.safeParse({ params: {}, query: {}, headers: {}, ...parts });
  if (parsed.success) return { input: parsed.data };
  return refuse('request.invalid', { errors: errorsOf(parsed.error) });
}

const ErrorList = z.object({ errors: z.array(z.object({ path: z.string() })) });

/** Whether the refusal lists an error at `path`, such as `comment` or `query.period`. */
export function complainsOf({ refused, detail }: Refusal, path: string): boolean {
  const list = refused === 'request.invalid' ? ErrorList.safeParse(detail).data : undefined;
  return list?.errors.some((one) => one.path === path) ?? false;
}

/** `body.contact.phone` is returned as `contact.phone`: the path in what the client sent. */
export function errorsOf(error: z.ZodError): { path: string; code: string; message: string }[] {
  return error.issues.slice(0, MAX_ERRORS).map((issue) => ({
    path: issue.path
      .slice(issue.path[0] === 'body' || issue.path[0] === 'form' ? 1 : 0)
      .map(String)
      .join('.')
      .slice(0, MAX_TEXT),
    code: issue.code,
    message: issue.message.slice(0, MAX_TEXT),
  }));
}
