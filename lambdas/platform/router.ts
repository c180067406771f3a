import middy, { type MiddyfiedHandler } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type { FunctionName } from '../functions.ts';
import { isRefusal, refuse } from '../kernel/refusal.ts';
import { routes } from '../routes.ts';
import { requestIdOf } from './event.ts';
import { journal } from './journal.ts';
import { log } from './log.ts';
import type { Operation, Reply } from './operation.ts';
import { problem } from './problem.ts';

type Handler = MiddyfiedHandler<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Error, Context>;

/** The handler of one function: finds the operation by the route key that API Gateway matched. */
export function router(name: FunctionName, operations: readonly Operation[]): Handler {
  const byRouteKey = new Map(operations.map((one) => [routeKeyOf(one), one]));

  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>({ timeoutEarlyInMillis: 0 })
    .use(journal(name))
    .use({
      onError: (request) => {
        request.response = internal(request.event);
      },
    })
    .handler(async (event) => {
      const found = byRouteKey.get(event.routeKey);
      const requestId = requestIdOf(event);
      if (found === undefined) return problem(refuse('route.notFound'), {}, requestId);

      const answer = await found.handle(event);
      if (!isRefusal(answer)) return structured(answer);
      log.count('REFUSED', { function: name, code: answer.refused, request: requestId }, ['function', 'code']);
      return problem(answer, found.statuses, requestId);
    });
}

function routeKeyOf({ route }: Operation): string {
  const found = routes.find(({ id }) => id === route);
  if (found === undefined) throw new Error(`No route is called ${route}`);
  return `${found.method} ${found.path}`;
}

function structured({ status, body, headers }: Reply): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify(body),
  };
}

const internal = (event: unknown) =>
  problem(
    refuse('fault.internal', {
      detail: 'A fault of ours. To send the same request again with the same Idempotency-Key is safe.',
    }),
    {},
    requestIdOf(event),
  );
