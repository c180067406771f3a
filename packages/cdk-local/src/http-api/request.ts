import type { IncomingMessage } from 'node:http';

/** The request target, parsed as far as routing needs it. */
export type Target = { readonly path: string; readonly rawQuery: string; readonly query: ReadonlyMap<string, string> };

/** The gateway's limits: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html */
const MAX_HEAD_BYTES = 10_240;
const MAX_BODY_BYTES = 10 * 1024 * 1024;
/** A client that sends more than this is disconnected. */
const MAX_HEARD_BYTES = 4 * MAX_BODY_BYTES;
/** A request target is printable ASCII; everything else must be percent-encoded. */
const PRINTABLE = /^\/[\x21-\x7e]*$/;

/** Undefined if the target is malformed: invalid percent-encoding, or no path. */
export function parseTarget(target: string): Target | undefined {
  if (!PRINTABLE.test(target)) return undefined;
  const mark = target.indexOf('?');
  const rawQuery = mark === -1 ? '' : target.slice(mark + 1);
  try {
    const path = decodeURIComponent(mark === -1 ? target : target.slice(0, mark));
    return { path, rawQuery, query: parseQuery(rawQuery) };
  } catch {
    return undefined;
  }
}

export function isHeadTooLarge(request: IncomingMessage): boolean {
  const line = `${request.method} ${request.url} HTTP/${request.httpVersion}`.length;

  return request.rawHeaders.reduce((sum, part) => sum + part.length, line) > MAX_HEAD_BYTES;
}

/** Undefined if the body is larger than the gateway accepts. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
    if (size > MAX_HEARD_BYTES) break;
  }

  return size > MAX_BODY_BYTES ? undefined : Buffer.concat(chunks);
}

/** Duplicate parameters are joined with commas. Throws URIError on invalid percent-encoding. */
function parseQuery(rawQuery: string): ReadonlyMap<string, string> {
  const query = new Map<string, string>();
  for (const pair of rawQuery.split('&').filter((part) => part !== '')) {
    const equals = pair.indexOf('=');
    const name = decodePlus(equals === -1 ? pair : pair.slice(0, equals));
    const value = equals === -1 ? '' : decodePlus(pair.slice(equals + 1));
    const before = query.get(name);
    query.set(name, before === undefined ? value : `${before},${value}`);
  }

  return query;
}

function decodePlus(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}
