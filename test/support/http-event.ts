import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';

type Parts = {
  readonly routeKey: string;
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
  /** A string or bytes are sent as they are; anything else as JSON. */
  readonly body?: unknown;
  readonly claims?: Record<string, string>;
};

/** An event as API Gateway v2 hands it to a function. */
export function httpEvent({ routeKey, params, query, headers, body, claims }: Parts): APIGatewayProxyEventV2 {
  const [method = 'GET', rawPath = '/'] = routeKey.split(' ');
  const bytes = body instanceof Uint8Array;
  const event: APIGatewayProxyEventV2 = {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    isBase64Encoded: bytes,
    requestContext: {
      accountId: '123456789012',
      apiId: 'api',
      domainName: 'localhost',
      domainPrefix: 'api',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      requestId: 'request-1',
      routeKey,
      stage: '$default',
      time: '21/Nov/2026:08:15:30 +0000',
      timeEpoch: 1_795_248_930_000,
    },
  };
  if (params !== undefined) event.pathParameters = params;
  if (query !== undefined) event.queryStringParameters = query;
  if (body !== undefined) event.body = asText(body);
  if (claims !== undefined) Object.assign(event.requestContext, { authorizer: { jwt: { claims, scopes: null } } });
  return event;
}

function asText(body: unknown): string {
  if (body instanceof Uint8Array) return Buffer.from(body).toString('base64');
  return typeof body === 'string' ? body : JSON.stringify(body);
}

export const lambdaContext = (): Context => ({ awsRequestId: 'invocation-1', functionName: 'test' }) as Context;

/** Claims of a token as API Gateway passes them: strings, arrays in square brackets. */
export const staffClaims = (role: string, agency: string, sub = `${role}-${agency}`): Record<string, string> => ({
  sub,
  name: `Cán bộ ${sub}`,
  'custom:agency': agency,
  'cognito:groups': `[${role}]`,
});

/** Status and parsed JSON of a handler's response. */
export function answered(result: unknown): { status: number; body: Record<string, unknown>; type: string } {
  const { statusCode, body, headers } = result as APIGatewayProxyStructuredResultV2;
  return { status: statusCode ?? 200, body: JSON.parse(body ?? 'null'), type: `${headers?.['content-type']}` };
}
