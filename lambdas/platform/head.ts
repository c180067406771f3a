import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

type Head = MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>;

const HEAD = /^HEAD (?=\/)/;

/** A HEAD request is served as the GET of the same path, with the same status and headers and without the body. */
export function headAsGet(): Head {
  const heads = new WeakSet<object>();
  const dropBody: Head['after'] = (request) => {
    if (heads.has(request) && request.response) request.response.body = '';
  };
  return {
    before: (request) => {
      const { event } = request;
      if (!HEAD.test(event.routeKey)) return;
      const { requestContext } = event;
      heads.add(request);
      request.event = {
        ...event,
        routeKey: event.routeKey.replace(HEAD, 'GET '),
        requestContext: { ...requestContext, http: { ...requestContext.http, method: 'GET' } },
      };
    },
    after: dropBody,
    onError: dropBody,
  };
}
