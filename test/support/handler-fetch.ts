import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { routes } from '../../lambdas/service.ts';
import { httpEvent, lambdaContext } from './http-event.ts';

type Handler = (event: APIGatewayProxyEventV2, context: Context) => Promise<APIGatewayProxyStructuredResultV2>;

/** A `fetch` that calls a function without any network, as API Gateway would; for the form browser. */
export function handlerFetch(handler: Handler): typeof fetch {
  return async (input, init = {}) => {
    const url = new URL(String(input));
    const method = init.method ?? 'GET';
    const { routeKey, params } = matched(method, url.pathname);
    const { cookie, ...sent } = Object.fromEntries(new Headers(init.headers));
    const event = httpEvent({
      routeKey,
      params,
      query: Object.fromEntries(url.searchParams),
      headers: { ...(init.body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }), ...sent },
      ...(init.body !== undefined && { body: String(init.body) }),
    });
    if (cookie !== undefined) event.cookies = cookie.split('; ');
    const { statusCode = 200, headers = {}, body, cookies = [] } = await handler(event, lambdaContext());
    const named = [
      ...Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
      ...cookies.map((line): [string, string] => ['set-cookie', line]),
    ];
    return new Response(body ?? null, { status: statusCode, headers: named });
  };
}

function matched(method: string, path: string) {
  const segments = path.split('/');
  for (const route of routes) {
    const wanted = route.path.split('/');
    if (route.method !== method || wanted.length !== segments.length) continue;
    if (!wanted.every((part, at) => part.startsWith('{') || part === segments[at])) continue;
    const params = wanted.flatMap((part, at) =>
      part.startsWith('{') ? [[part.slice(1, -1), decodeURIComponent(segments[at] ?? '')]] : [],
    );
    return { routeKey: `${method} ${route.path}`, params: Object.fromEntries(params) as Record<string, string> };
  }
  throw new Error(`No route is ${method} ${path}`);
}
