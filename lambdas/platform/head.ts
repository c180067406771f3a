import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

type Head = MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>;

/** What API Gateway calls a route for every method of its path. */
const EVERY_METHOD = /^ANY (?=\/)/;
const HEAD = /^HEAD (?=\/)/;

/**
 * Names the route by the method of the request, also where API Gateway has one route for all methods of a path. A HEAD
 * request is served as the GET of the same path, with the same status and headers and without the body.
 */
export function headAsGet(): Head {
  const heads = new WeakSet<object>();
  const dropBody: Head['after'] = (request) => {
    if (heads.has(request) && request.response) request.response.body = '';
  };
  return {
    before: (request) => {
      const { event } = request;
      const { requestContext } = event;
      const routeKey = event.routeKey.replace(EVERY_METHOD, `${requestContext.http.method} `);
      request.event = { ...event, routeKey };
      if (!HEAD.test(routeKey)) return;
      heads.add(request);
      request.event = {
        ...event,
        routeKey: routeKey.replace(HEAD, 'GET '),
        requestContext: { ...requestContext, http: { ...requestContext.http, method: 'GET' } },
      };
    },
    after: dropBody,
    onError: dropBody,
  };
}
