import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type * as z from 'zod';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import { jsonBody } from './body.ts';

/** The contract of a request: any of `params`, `query`, `headers` (names in lower case) and `body`. */
export type InputSchema = z.ZodObject<{
  params?: z.ZodType;
  query?: z.ZodType;
  headers?: z.ZodType;
  body?: z.ZodType;
}>;

/** More complaints, or longer ones, help nobody: a client's own keys come back in them, and the answer stays small. */
const MAX_ERRORS = 20;
const MAX_TOLD = 200;

/** The parts of a request that its contract names, checked; or the refusal that says what is wrong with them. */
export function parseInput<Input extends InputSchema>(
  schema: Input,
  event: APIGatewayProxyEventV2,
): { readonly input: z.infer<Input> } | Refusal {
  const parts: Record<string, unknown> = {
    params: event.pathParameters ?? {},
    query: event.queryStringParameters ?? {},
    headers: event.headers,
  };
  if ('body' in schema.shape) {
    const body = jsonBody(event);
    if (isRefusal(body)) return body;
    parts['body'] = body.json;
  }

  const parsed = schema.safeParse(parts);
  if (parsed.success) return { input: parsed.data };
  return refuse('request.invalid', { errors: complaints(parsed.error) });
}

/** `body.contact.phone` is told as `contact.phone`: the path in what the client sent. */
function complaints(error: z.ZodError): { path: string; code: string; message: string }[] {
  return error.issues.slice(0, MAX_ERRORS).map((issue) => ({
    path: issue.path
      .slice(issue.path[0] === 'body' ? 1 : 0)
      .map(String)
      .join('.')
      .slice(0, MAX_TOLD),
    code: issue.code,
    message: issue.message.slice(0, MAX_TOLD),
  }));
}
