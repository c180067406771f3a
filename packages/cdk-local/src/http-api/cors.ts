import type { IncomingMessage } from 'node:http';
import type { LocalStack } from '../aws/types.ts';
import { flag, number, type Properties, record, texts } from '../properties.ts';
import type { HttpResponse } from './response.ts';

type Headers = Readonly<Record<string, string>>;

/** The `CorsConfiguration` of the API, if any: the gateway itself responds to a preflight. */
export function cors(stack: LocalStack) {
  const settings = record(stack.ofType('AWS::ApiGatewayV2::Api')[0]?.properties ?? {}, 'CorsConfiguration');
  const isSet = Object.keys(settings).length > 0;

  return {
    preflight(request: IncomingMessage): HttpResponse | undefined {
      const asks = request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;

      return isSet && asks ? { status: 204, headers: preflightHeaders(settings), body: '' } : undefined;
    },
    headers: (request: IncomingMessage): Headers => (isSet ? originHeaders(settings, request) : {}),
  };
}

function originHeaders(settings: Properties, request: IncomingMessage): Headers {
  const { origin } = request.headers;
  const allowed = texts(settings, 'AllowOrigins');
  if (origin === undefined || !(allowed.includes('*') || allowed.includes(origin))) return {};

  return {
    'access-control-allow-origin': allowed.includes('*') ? '*' : origin,
    ...(flag(settings, 'AllowCredentials') && { 'access-control-allow-credentials': 'true' }),
    ...listed('access-control-expose-headers', settings, 'ExposeHeaders'),
  };
}

function preflightHeaders(settings: Properties): Headers {
  const maxAge = number(settings, 'MaxAge', -1);

  return {
    ...listed('access-control-allow-methods', settings, 'AllowMethods'),
    ...listed('access-control-allow-headers', settings, 'AllowHeaders'),
    ...(maxAge >= 0 && { 'access-control-max-age': String(maxAge) }),
  };
}

function listed(header: string, settings: Properties, name: string): Headers {
  const values = texts(settings, name);

  return values.length === 0 ? {} : { [header]: values.join(',') };
}
