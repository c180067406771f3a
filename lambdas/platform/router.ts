import middy, { type MiddyfiedHandler } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type { FunctionName } from '../functions.ts';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import { routes } from '../routes.ts';
import { requestIdOf } from './event.ts';
import { journal } from './journal.ts';
import { log } from './log.ts';
import type { Door, Reply } from './operation.ts';
import { problem, type Statuses } from './problem.ts';

type Handler = MiddyfiedHandler<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Error, Context>;

type Answer = APIGatewayProxyStructuredResultV2;
/** How a refusal is told: as a problem document, or as a page. */
type Tell = (refusal: Refusal, statuses: Statuses, requestId: string | undefined, event: unknown) => Answer;

/** The handler of one function: finds the operation by the route key that API Gateway matched. */
export function router(name: FunctionName, operations: readonly Door[], tell: Tell = problem): Handler {
  const byRouteKey = new Map(operations.map((one) => [routeKeyOf(one), one]));

  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>({ timeoutEarlyInMillis: 0 })
    .use(journal(name))
    .use({
      onError: (request) => {
        request.response = tell(fault, {}, requestIdOf(request.event), request.event);
      },
    })
    .handler(async (event) => {
      const found = byRouteKey.get(event.routeKey);
      const requestId = requestIdOf(event);
      if (found === undefined) return tell(refuse('route.notFound'), {}, requestId, event);

      const answer = await found.handle(event);
      if (!isRefusal(answer)) return structured(answer);
      log.count('REFUSED', { function: name, code: answer.refused, request: requestId }, ['function', 'code']);
      return tell(answer, found.statuses, requestId, event);
    });
}

function routeKeyOf({ route }: Door): string {
  const found = routes.find(({ id }) => id === route);
  if (found === undefined) throw new Error(`No route is called ${route}`);
  return `${found.method} ${found.path}`;
}

/** JSON, unless the use case says what else its text is. */
function structured({ status, body, headers }: Reply): Answer {
  const isText = typeof body === 'string' && headers?.['content-type'] !== undefined;
  return {
    statusCode: status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: isText ? body : JSON.stringify(body),
  };
}

const fault = refuse('fault.internal', {
  detail: 'A fault of ours. To send the same request again with the same Idempotency-Key is safe.',
});
