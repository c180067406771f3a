import type { IncomingMessage } from 'node:http';
import * as z from 'zod';
import { readBody } from '../http-api/request.ts';
import type { HttpResponse } from '../http-api/response.ts';
import { problem } from './problem.ts';

/** The body of a request to a local door, or what is wrong with it. No body counts as `{}`. */
export async function bodyOf<Schema extends z.ZodType>(
  request: IncomingMessage,
  schema: Schema,
): Promise<{ readonly body: z.infer<Schema> } | { readonly wrong: HttpResponse }> {
  const bytes = await readBody(request);
  if (bytes === undefined) return { wrong: problem(413, 'local.tooLarge', 'The body is too large.') };
  const given = parsed(bytes.length === 0 ? '{}' : bytes.toString());
  if (given === undefined) return { wrong: problem(400, 'local.invalid', 'The body is not JSON.') };
  const read = schema.safeParse(given.json);
  if (!read.success) return { wrong: problem(400, 'local.invalid', z.prettifyError(read.error)) };

  return { body: read.data };
}

function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
