import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { routes } from '../../lambdas/service.ts';
import { httpEvent, lambdaContext } from './http-event.ts';

export const ORIGIN = 'http://lang-nghe.test';

type Handler = (event: APIGatewayProxyEventV2, context: ReturnType<typeof lambdaContext>) => Promise<unknown>;

const pages = routes.filter(({ page }) => page);

/** Fetches pages from their handler as API Gateway would call it: for a form browser without a network. */
export function pageFetcher(handler: Handler): typeof fetch {
  return async (input, { method = 'GET', body, headers } = {}) => {
    const url = new URL(String(input));
    const found = pages.flatMap((route) => {
      const pattern = route.path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
      const match = route.method === method ? new RegExp(`^${pattern}$`).exec(url.pathname) : null;
      return match === null ? [] : [{ route, params: match.groups }];
    });
    const [{ route, params } = {}] = found;
    const event = httpEvent({
      routeKey: route === undefined ? '$default' : `${route.method} ${route.path}`,
      query: Object.fromEntries(url.searchParams),
      ...(params !== undefined && { params: mapped(params, decodeURIComponent) }),
      headers: {
        ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
        ...Object.fromEntries(new Headers(headers)),
      },
      ...(body !== undefined && { body: String(body) }),
    });
    const answer = (await handler(event, lambdaContext())) as APIGatewayProxyStructuredResultV2;
    return new Response(answer.body, {
      status: answer.statusCode ?? 200,
      headers: mapped(answer.headers ?? {}, String),
    });
  };
}

const mapped = <Value>(of: Readonly<Record<string, Value>>, by: (value: Value) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [name, by(value)]));
