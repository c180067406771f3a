import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { LocalStack } from '../aws/types.ts';
import type { HttpApi } from '../http-api/api.ts';
import type { HttpResponse } from '../http-api/response.ts';
import { isRecord, number, optionalText, type Properties, record } from '../properties.ts';
import { bucketFolder } from './bucket-files.ts';
import { fromBucket } from './bucket-origin.ts';
import { type Behaviour, behaviours } from './distribution.ts';

/** What is behind the host: the API, and the address of the local AWS for buckets whose objects functions write. */
export type Origins = { readonly api: HttpApi; readonly awsUrl: string };

/** Serves a request as CloudFront does: files of a bucket, or the API behind the same host. */
export function site(stack: LocalStack, { api, awsUrl }: Origins): HttpApi {
  const serving = behaviours(stack).map((behaviour) => ({
    ...behaviour,
    respond: responderOf(behaviour, stack, { api, awsUrl }),
  }));

  return async (request) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const found = serving.find(({ matches }) => matches(path));
    if (found === undefined) return api(request);
    if (!found.methods.includes(request.method ?? '')) return plain(403, 'This method is not allowed here.');

    return withPolicy(await found.respond(request), found);
  };
}

type Responder = (request: IncomingMessage) => Promise<HttpResponse>;

function responderOf(behaviour: Behaviour, stack: LocalStack, { api, awsUrl }: Origins): Responder {
  const { bucket, host, viewerRequest, originHeaders } = behaviour;
  const rewrite = viewerRequest === undefined ? undefined : cloudFrontFunction(viewerRequest);
  if (bucket === undefined) return (request) => throughFunction(request, { rewrite, originHeaders, api });
  const folder = bucketFolder(stack, bucket);

  return async (request) => {
    const uri = (request.url ?? '/').split('?')[0] ?? '/';
    const rewritten = rewrite?.(viewed(request, uri)) ?? { uri };
    if ('statusCode' in rewritten) return functionResponse(rewritten);

    const path = optionalText(rewritten, 'uri') ?? uri;
    return folder === undefined ? fromBucket(request, { awsUrl, host, path }) : fileResponse(folder, path);
  };
}

type Path = {
  readonly rewrite: CloudFrontFunction | undefined;
  readonly originHeaders: Behaviour['originHeaders'];
  readonly api: HttpApi;
};

/** The function of the behaviour may answer itself or set headers; those of the origin are added after it. */
async function throughFunction(request: IncomingMessage, { rewrite, originHeaders, api }: Path): Promise<HttpResponse> {
  const uri = (request.url ?? '/').split('?')[0] ?? '/';
  const result = rewrite?.(viewed(request, uri)) ?? {};
  if ('statusCode' in result) return functionResponse(result);

  const set = Object.entries(record(result, 'headers')).map(([name, held]) => [name, headerValue(held)] as const);
  for (const [name, value] of [...set, ...originHeaders]) setHeader(request, name.toLowerCase(), value);
  return api(request);
}

const headerValue = (held: unknown): string => (isRecord(held) ? String(held['value']) : '');

/** Replaces what the client sent under that name. */
function setHeader(request: IncomingMessage, name: string, value: string): void {
  const { rawHeaders } = request;
  for (let at = rawHeaders.length - 2; at >= 0; at -= 2) {
    if (rawHeaders[at]?.toLowerCase() === name) rawHeaders.splice(at, 2);
  }
  rawHeaders.push(name, value);
  request.headers[name] = value;
}

type Viewed = { readonly method: string; readonly uri: string; readonly ip: string; readonly host: string | undefined };
type CloudFrontFunction = (viewed: Viewed) => Properties;

const viewed = (request: IncomingMessage, uri: string): Viewed => ({
  method: request.method ?? '',
  uri,
  ip: request.socket?.remoteAddress ?? '',
  host: request.headers?.host,
});

/** A CloudFront function is a script with a function `handler`. It is the developer's own code, so it is not sandboxed. */
function cloudFrontFunction(code: string): CloudFrontFunction {
  const context = createContext({});
  runInContext(code, context);

  return ({ method, uri, ip, host }) => {
    const request = {
      method,
      uri,
      querystring: {},
      headers: host === undefined ? {} : { host: { value: host } },
      cookies: {},
    };
    context['event'] = { version: '1.0', viewer: { ip }, request };
    const result: unknown = runInContext('handler(event)', context);
    return isRecord(result) ? result : { uri };
  };
}

function functionResponse(result: Properties): HttpResponse {
  const headers = Object.entries(record(result, 'headers')).map(([name, held]) => [
    name.toLowerCase(),
    headerValue(held),
  ]);
  const body = result['body'];
  const text = typeof body === 'string' ? body : (optionalText(record(result, 'body'), 'data') ?? '');

  return { status: number(result, 'statusCode', 200), headers: Object.fromEntries(headers), body: text };
}

async function fileResponse(folder: string, uri: string): Promise<HttpResponse> {
  const path = normalize(decoded(uri));
  try {
    const body = await readFile(join(folder, path));
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    // CloudFront's caching would hide changes during development.
    return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-cache' }, body };
  } catch {
    // A private bucket does not say whether a file is missing or forbidden.
    return plain(403, 'Access Denied');
  }
}

/** Invalid percent-encoding matches no file. */
function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return '/';
  }
}

function withPolicy(response: HttpResponse, { headers }: Behaviour): HttpResponse {
  const set = headers.filter(({ name, override }) => override || !(name in response.headers));

  return {
    ...response,
    headers: { ...response.headers, ...Object.fromEntries(set.map(({ name, value }) => [name, value])) },
  };
}

function plain(status: number, text: string): HttpResponse {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: text };
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
