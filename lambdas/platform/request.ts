import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import { type BodyRefusal, formBody, jsonBody, rawBody } from './body.ts';

/**
 * The contract of a request: any of `params`, `query`, `headers` (names in lower case), and of what was sent one of
 * `body` (JSON), `form` (the fields of a web form, each a list of values) and `raw` (the text itself).
 */
export type InputSchema = z.ZodObject<{
  params?: z.ZodType;
  query?: z.ZodType;
  headers?: z.ZodType;
  body?: z.ZodType;
  form?: z.ZodType;
  raw?: z.ZodType;
}>;

/** More complaints, or longer ones, help nobody: a client's own keys come back in them, and the answer stays small. */
const MAX_ERRORS = 20;
const MAX_TOLD = 200;

/** The parts of a request before they are checked, whichever door they came through. */
export type Parts = {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly headers?: unknown;
  readonly body?: unknown;
  readonly form?: unknown;
  readonly raw?: unknown;
};

type Parsed<Input extends InputSchema> =
  | { readonly input: z.infer<Input> }
  | Refusal<'request.invalid' | 'request.notForm'>
  | BodyRefusal;

/** The parts of an HTTP request that its contract names, checked; or the refusal that says what is wrong with them. */
export function parseInput<Input extends InputSchema>(schema: Input, event: APIGatewayProxyEventV2): Parsed<Input> {
  const { pathParameters, queryStringParameters, headers } = event;
  const parts = { params: pathParameters ?? {}, query: queryStringParameters ?? {}, headers };
  const sent = whatWasSent(schema, event);
  return isRefusal(sent) ? sent : parseParts(schema, { ...parts, ...sent });
}

function whatWasSent(
  { shape }: InputSchema,
  event: APIGatewayProxyEventV2,
): Parts | BodyRefusal | Refusal<'request.notForm'> {
  if ('form' in shape) return formBody(event);
  if ('raw' in shape) return rawBody(event);
  if (!('body' in shape)) return {};

  const body = jsonBody(event);
  return isRefusal(body) ? body : { body: body.json };
}

/** The same for parts that are in hand. */
export function parseParts<Input extends InputSchema>(schema: Input, parts: Parts): Parsed<Input> {
  const parsed = schema.safeParse({ params: {}, query: {}, headers: {}, ...parts });
  if (parsed.success) return { input: parsed.data };
  return refuse('request.invalid', { errors: complaints(parsed.error) });
}

const Complaints = z.object({ errors: z.array(z.object({ path: z.string() })) });

/** Whether a contract found wrong what stands at `path`, written as in the complaints: `comment`, `query.period`. */
export function complainsOf({ refused, detail }: Refusal, path: string): boolean {
  const told = refused === 'request.invalid' ? Complaints.safeParse(detail).data : undefined;
  return told?.errors.some((one) => one.path === path) ?? false;
}

/** `body.contact.phone` is told as `contact.phone`: the path in what the client sent. */
function complaints(error: z.ZodError): { path: string; code: string; message: string }[] {
  return error.issues.slice(0, MAX_ERRORS).map((issue) => ({
    path: issue.path
      .slice(issue.path[0] === 'body' || issue.path[0] === 'form' ? 1 : 0)
      .map(String)
      .join('.')
      .slice(0, MAX_TOLD),
    code: issue.code,
    message: issue.message.slice(0, MAX_TOLD),
  }));
}
