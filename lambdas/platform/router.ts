import middy, { type MiddyfiedHandler } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import type { Reply } from './answers.ts';
import { conditionalGet } from './etag.ts';
import { requestIdOf } from './event.ts';
import { createGate } from './gate.ts';
import { headAsGet } from './head.ts';
import { journal } from './journal.ts';
import { log } from './log.ts';
import type { Encode, HttpFunction, Render } from './module.ts';
import { problem } from './problem.ts';

type Handler = MiddyfiedHandler<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Error, Context>;

/**
 * The handler of one function: finds the endpoint by the route key that API Gateway matched. What runs after the handler
 * runs in reverse order.
 */
export function httpHandler(
  name: string,
  { endpoints, render = problem, encode, below }: Pick<HttpFunction, 'endpoints' | 'render' | 'encode' | 'below'>,
): Handler {
  const byRouteKey = new Map(endpoints.map((endpoint) => [routeKeyOf(endpoint.route), endpoint]));
  const gate = createGate();

  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>({ timeoutEarlyInMillis: 0 })
    .use(encodedBy(encode))
    .use(headAsGet())
    .use(conditionalGet())
    .use(errorsAreNotStored())
    .use(journal(name))
    .use({
      onError: (request) => {
        request.response = render(fault, {}, requestIdOf(request.event), request.event);
      },
    })
    .handler(async (received) => {
      const found = below?.find(endpoints, received);
      const { endpoint, event } = found ?? { endpoint: byRouteKey.get(received.routeKey), event: received };
      const requestId = requestIdOf(event);
      if (endpoint === undefined) return render(gate.miss(event, endpoints), {}, requestId, event);

      const passed = gate.admit(event, endpoint);
      const answer = isRefusal(passed) ? passed : passed.settle(await endpoint.handle(event));
      if (!isRefusal(answer)) return structured(answer);
      return refused(answer, endpoint.refuses, { name, event, render });
    });
}

/**
 * A cache must not give the error of one request to another, whoever set the headers. `private` is for the browser that
 * asked alone: a form shown again with its errors is found there by the back button.
 */
function errorsAreNotStored() {
  const noStore = ({ response }: { response: APIGatewayProxyStructuredResultV2 | null | undefined }) => {
    const isPrivate = `${response?.headers?.['cache-control'] ?? ''}`.startsWith('private');
    if ((response?.statusCode ?? 0) >= FIRST_ERROR && !isPrivate) {
      Object.assign(response ?? {}, { headers: { ...response?.headers, 'cache-control': 'no-store' } });
    }
  };
  return { after: noStore, onError: noStore };
}

const FIRST_ERROR = 400;

function encodedBy(encode: Encode | undefined) {
  const encoded = (request: {
    event: APIGatewayProxyEventV2;
    response?: APIGatewayProxyStructuredResultV2 | null | undefined;
  }) => {
    if (encode !== undefined && request.response) request.response = encode(request.response, request.event);
  };
  return { after: encoded, onError: encoded };
}

/** As API Gateway names a route: `GET /v1/petitions/{code}`. */
export const routeKeyOf = ({ method, path }: { readonly method: string; readonly path: string }): string =>
  `${method} ${path}`;

type Invocation = { readonly name: string; readonly event: APIGatewayProxyEventV2; readonly render: Render };

function refused(refusal: Refusal, refuses: Parameters<Render>[1], { name, event, render }: Invocation) {
  const requestId = requestIdOf(event);
  log.count('REFUSED', { function: name, code: refusal.refused, request: requestId }, ['function', 'code']);
  return withRetryAfter(render(refusal, refuses, requestId, event), refusal);
}

/** A refusal that ends by itself says when. */
function withRetryAfter(response: APIGatewayProxyStructuredResultV2, { detail }: Refusal) {
  const seconds = detail?.['retryAfterSeconds'];
  return typeof seconds === 'number'
    ? { ...response, headers: { ...response.headers, 'retry-after': `${seconds}` } }
    : response;
}

/** JSON, unless the reply has bytes or says what else its text is. */
function structured({ status, body, headers, cookies }: Reply): APIGatewayProxyStructuredResultV2 {
  const isBytes = body instanceof Uint8Array;
  return {
    statusCode: status,
    headers: { 'content-type': isBytes ? BYTES : JSON_TEXT, 'cache-control': 'no-store', ...headers },
    ...(isBytes ? base64(body) : { body: textOf(body, headers) }),
    ...(cookies !== undefined && { cookies: [...cookies] }),
  };
}

const JSON_TEXT = 'application/json; charset=utf-8';
const BYTES = 'application/octet-stream';

const base64 = (bytes: Uint8Array) => ({ body: Buffer.from(bytes).toString('base64'), isBase64Encoded: true });

const textOf = (body: unknown, headers: Reply['headers']): string =>
  typeof body === 'string' && headers?.['content-type'] !== undefined ? body : JSON.stringify(body);

const fault = refuse('fault.internal', {
  detail: 'Internal server error. It is safe to send the same request with the same Idempotency-Key.',
});
