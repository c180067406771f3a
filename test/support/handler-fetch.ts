import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { routes } from '../../lambdas/service.ts';
import { httpEvent, lambdaContext } from './http-event.ts';

type Handler = (event: APIGatewayProxyEventV2, context: Context) => Promise<APIGatewayProxyStructuredResultV2>;

/**
 * A `fetch` that calls functions without any network, as API Gateway would; for the form browser. One handler is called
 * whatever its name is.
 */
export function handlerFetch(handlers: Handler | Readonly<Record<string, Handler>>): typeof fetch {
  return async (input, init = {}) => {
    const url = new URL(String(input));
    const method = init.method ?? 'GET';
    const { routeKey, params, function: name } = matched(method, url.pathname);
    const handler = typeof handlers === 'function' ? handlers : handlers[name];
    if (handler === undefined) throw new Error(`No handler for ${name}`);
    const { cookie, ...sent } = Object.fromEntries(new Headers(init.headers));
    const form = await bodyOf(init.body);
    const event = httpEvent({
      routeKey,
      params,
      query: Object.fromEntries(url.searchParams),
      headers: { ...(form !== undefined && { 'content-type': form.type }), ...sent },
      ...(form !== undefined && { body: form.content }),
    });
    event.rawPath = url.pathname;
    if (cookie !== undefined) event.cookies = cookie.split('; ');
    const { statusCode = 200, headers = {}, body, cookies = [] } = await handler(event, lambdaContext());
    const named = [
      ...Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
      ...cookies.map((line): [string, string] => ['set-cookie', line]),
    ];
    return new Response(body ?? null, { status: statusCode, headers: named });
  };
}

/** A form as a browser sends it: with files in parts, which API Gateway passes on in base64. */
async function bodyOf(sent: RequestInit['body']) {
  if (sent === undefined || sent === null) return undefined;
  if (!(sent instanceof FormData)) return { type: 'application/x-www-form-urlencoded', content: String(sent) };
  const response = new Response(sent);
  const type = response.headers.get('content-type') ?? '';
  return { type, content: new Uint8Array(await response.arrayBuffer()) };
}

/** The most specific route, as API Gateway chooses it: `…/contact` before `…/{act}`. */
function matched(method: string, path: string) {
  const segments = path.split('/');
  const found = routes
    .filter((route) => route.method === method && isAlong(route.path.split('/'), segments))
    .toSorted((a, b) => a.path.split('{').length - b.path.split('{').length)
    .at(0);
  if (found === undefined) throw new Error(`No route is ${method} ${path}`);
  const params = found.path
    .split('/')
    .flatMap((part, at) => (part.startsWith('{') ? [[part.slice(1, -1), decodeURIComponent(segments[at] ?? '')]] : []));
  return {
    ...{ routeKey: `${method} ${found.path}`, function: found.function },
    params: Object.fromEntries(params) as Record<string, string>,
  };
}

const isAlong = (wanted: readonly string[], segments: readonly string[]): boolean =>
  wanted.length === segments.length && wanted.every((part, at) => part.startsWith('{') || part === segments[at]);
