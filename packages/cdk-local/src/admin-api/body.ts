import type { IncomingMessage } from 'node:http';
import * as z from 'zod';
import { readBody } from '../http-api/request.ts';
import type { HttpResponse } from '../http-api/response.ts';
import { problem } from './problem.ts';

type Rejected = { readonly response: HttpResponse };

/** The JSON body of a request to the admin API, or the response that says what is wrong. No body counts as `{}`. */
export async function readJson(request: IncomingMessage): Promise<{ readonly json: unknown } | Rejected> {
  const bytes = await readBody(request);
  if (bytes === undefined) return { response: problem(413, 'local.tooLarge', 'The body is too large.') };
  try {
    return { json: JSON.parse(bytes.length === 0 ? '{}' : bytes.toString()) };
  } catch (error) {
    if (error instanceof SyntaxError) return { response: problem(400, 'local.invalid', 'The body is not JSON.') };
    throw error;
  }
}

/** The same, checked against a schema. */
export async function bodyOf<Schema extends z.ZodType>(
  request: IncomingMessage,
  schema: Schema,
): Promise<{ readonly body: z.infer<Schema> } | Rejected> {
  const read = await readJson(request);
  if ('response' in read) return read;
  const checked = schema.safeParse(read.json);
  if (!checked.success) return { response: problem(400, 'local.invalid', z.prettifyError(checked.error)) };

  return { body: checked.data };
}
