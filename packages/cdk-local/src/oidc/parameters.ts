import type { IncomingMessage } from 'node:http';
import { readBody } from '../http-api/request.ts';

const FORM = /^application\/x-www-form-urlencoded\s*(;|$)/i;

export function queryOf({ url = '' }: IncomingMessage): URLSearchParams {
  const mark = url.indexOf('?');

  return new URLSearchParams(mark === -1 ? '' : url.slice(mark + 1));
}

/** The fields of a posted form; undefined if the body is not a form, or too large. */
export async function formOf(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const body = await readBody(request);
  if (body === undefined || !FORM.test(request.headers['content-type'] ?? '')) return undefined;

  return new URLSearchParams(body.toString());
}

/** An empty parameter counts as a missing one, as OAuth has it. */
export function parameter(from: URLSearchParams, name: string): string | undefined {
  return from.get(name) || undefined;
}

/** OAuth allows no parameter twice: a server and a client could read different ones. */
export function repeated(from: URLSearchParams): string | undefined {
  return [...from.keys()].find((name, at, names) => names.indexOf(name) !== at);
}
