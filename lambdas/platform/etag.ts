import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { sha256 } from './hmac.ts';

type Etag = MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>;

const OK = 200;
const NOT_MODIFIED = 304;

/**
 * Gives what may be cached an entity tag, and answers 304 without the body to a client that has it. Weak, because
 * CloudFront compresses what it passes on.
 */
export function conditionalGet(): Etag {
  return {
    after: ({ event, response }) => {
      if (response?.statusCode !== OK || !`${response.headers?.['cache-control'] ?? ''}`.startsWith('public')) return;
      const etag = `W/"${sha256(response.body ?? '')}"`;
      const isKnown = (event.headers['if-none-match'] ?? '').split(',').some((known) => known.trim() === etag);
      Object.assign(response, {
        headers: { ...response.headers, etag },
        ...(isKnown && { statusCode: NOT_MODIFIED, body: '' }),
      });
    },
  };
}
