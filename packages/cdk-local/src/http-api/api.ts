import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { LocalStack } from '../aws/types.ts';
import type { Functions } from '../functions/functions.ts';
import type { Outcome } from '../functions/sandbox.ts';
import type { Authorize } from './authorizer.ts';
import { cors } from './cors.ts';
import { lambdaEvent } from './event.ts';
import { isHeadTooLarge, parseTarget, readBody } from './request.ts';
import { type HttpResponse, message, toHttpResponse } from './response.ts';
import { type ApiRoute, apiRoutes, matchRoute } from './routes.ts';
import { throttles } from './throttle.ts';

export type HttpApi = (request: IncomingMessage) => Promise<HttpResponse>;

type HttpApiOptions = {
  readonly stack: LocalStack;
  readonly functions: Functions;
  readonly authorize: Authorize;
  /** The local clock. */
  readonly nowMs: () => number;
  readonly isThrottled: () => boolean;
};

/** Lambda's limit on an event. */
const MAX_EVENT_BYTES = 6_291_556;
const SERVICE_UNAVAILABLE = message(503, 'Service Unavailable');

/** The stack's HTTP API: maps a request to the response API Gateway would return. */
export function httpApi(options: HttpApiOptions): HttpApi {
  const { stack } = options;
  const routes = apiRoutes(stack);
  const admits = throttles(Date.now);
  const share = cors(stack);

  return async (request) => {
    const requestId = `${randomBytes(11).toString('base64url')}=`;
    const response = share.preflight(request) ?? (await respond(request, { ...options, routes, admits, requestId }));
    return { ...response, headers: { ...response.headers, ...share.headers(request), 'apigw-requestid': requestId } };
  };
}

type RoutingContext = HttpApiOptions & {
  readonly routes: readonly ApiRoute[];
  readonly admits: ReturnType<typeof throttles>;
  readonly requestId: string;
};

async function respond(request: IncomingMessage, context: RoutingContext): Promise<HttpResponse> {
  if (isHeadTooLarge(request)) return message(431, 'Request Header Fields Too Large');
  const target = parseTarget(request.url ?? '');
  if (target === undefined) return message(400, 'Bad Request');
  const match = matchRoute(context.routes, request.method ?? '', target.path);
  if (match === undefined) return message(404, 'Not Found');
  if (context.isThrottled() && !context.admits(match.route.key, match.route.throttle))
    return message(429, 'Too Many Requests');
  const result = await context.authorize(match.route, request.headers);
  if ('refused' in result) return result.refused;
  const body = await readBody(request);
  if (body === undefined) return message(413, 'Request Entity Too Large');

  const event = lambdaEvent({
    request,
    target,
    match,
    body,
    jwt: result.jwt,
    nowMs: context.nowMs(),
    requestId: context.requestId,
    accountId: context.stack.accountId,
    apiId: context.stack.ofType('AWS::ApiGatewayV2::Api')[0]?.id ?? '',
  });
  if (Buffer.byteLength(JSON.stringify(event)) > MAX_EVENT_BYTES) return message(413, 'Request Too Long');
  const outcome = await within(match.route.timeoutMs, context.functions.invoke(match.route.functionArn, event));
  return outcome === undefined ? SERVICE_UNAVAILABLE : toHttpResponse(outcome);
}

/** Undefined if the function exceeds the integration timeout; it keeps running, as on AWS. */
function within(timeoutMs: number, invocation: Promise<Outcome>): Promise<Outcome | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), timeoutMs);
    invocation.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
