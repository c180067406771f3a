import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2, APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import type { Target } from './request.ts';
import type { Match } from './routes.ts';

export type Jwt = APIGatewayProxyEventV2WithJWTAuthorizer['requestContext']['authorizer']['jwt'];

export type EventInput = {
  readonly request: IncomingMessage;
  readonly target: Target;
  readonly match: Match;
  readonly body: Buffer;
  readonly jwt: Jwt | undefined;
  readonly nowMs: number;
  readonly requestId: string;
  readonly accountId: string;
  readonly apiId: string;
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/**
 * Media types whose bytes the gateway passes as text; any other (a form, `+json`), or none, as base64. AWS does not
 * document what it does with invalid UTF-8 in text: here each such byte becomes the replacement character, and a
 * function must handle either.
 */
const TEXT_TYPE = /^(text\/|application\/(json|javascript|xml)\s*(;|$))/i;
/** Hop-by-hop headers, and what is passed elsewhere (`cookies`). */
const WITHHELD = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'te', 'trailer', 'cookie']);

/**
 * The event of payload format 2.0:
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function lambdaEvent(input: EventInput): APIGatewayProxyEventV2 {
  const { request, target, match, body } = input;
  const headers = headersOf(request, body);
  const cookies = cookiesOf(request);
  const isText = TEXT_TYPE.test(headers['content-type'] ?? '');
  const hasBody = body.length > 0;

  return {
    version: '2.0',
    routeKey: match.route.key,
    rawPath: target.path,
    rawQueryString: target.rawQuery,
    ...(cookies.length > 0 && { cookies: [...cookies] }),
    headers,
    ...(target.query.size > 0 && { queryStringParameters: Object.fromEntries(target.query) }),
    requestContext: requestContext(input, headers),
    ...(Object.keys(match.params).length > 0 && { pathParameters: { ...match.params } }),
    ...(hasBody && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: hasBody && !isText,
  };
}

type Context = APIGatewayProxyEventV2['requestContext'] & { authorizer?: { jwt: Jwt } };

function requestContext(input: EventInput, headers: Readonly<Record<string, string>>): Context {
  const { request, target, match, jwt, nowMs, requestId, accountId, apiId } = input;

  return {
    accountId,
    apiId,
    ...(jwt !== undefined && { authorizer: { jwt } }),
    domainName: headers['host'] ?? '',
    domainPrefix: apiId,
    http: {
      method: request.method ?? '',
      path: target.path,
      protocol: `HTTP/${request.httpVersion}`,
      sourceIp: request.socket.remoteAddress ?? '',
      userAgent: headers['user-agent'] ?? '',
    },
    requestId,
    routeKey: match.route.key,
    stage: '$default',
    time: logTime(new Date(nowMs)),
    timeEpoch: nowMs,
  };
}

/** Names in lower case; values of the same name joined with commas; plus the `x-forwarded-*` headers of the gateway. */
function headersOf(request: IncomingMessage, body: Buffer): Record<string, string> {
  const joined = new Map<string, string>();
  for (const [name, value] of rawPairs(request)) {
    if (WITHHELD.has(name)) continue;
    const before = joined.get(name);
    joined.set(name, before === undefined ? value : `${before},${value}`);
  }
  const from = request.socket.remoteAddress ?? '';
  const forwarded = joined.get('x-forwarded-for');
  joined.set('content-length', String(body.length));
  joined.set('x-amzn-trace-id', `Root=1-${randomBytes(4).toString('hex')}-${randomBytes(12).toString('hex')}`);
  joined.set('x-forwarded-for', forwarded === undefined ? from : `${forwarded}, ${from}`);
  joined.set('x-forwarded-port', String(request.socket.localPort ?? ''));
  joined.set('x-forwarded-proto', 'http');

  return Object.fromEntries(joined);
}

function cookiesOf(request: IncomingMessage): readonly string[] {
  return rawPairs(request)
    .filter(([name]) => name === 'cookie')
    .flatMap(([, value]) => value.split(';'))
    .map((cookie) => cookie.trim())
    .filter((cookie) => cookie !== '');
}

function rawPairs({ rawHeaders }: IncomingMessage): readonly (readonly [string, string])[] {
  return rawHeaders.flatMap((name, i) => (i % 2 === 0 ? [[name.toLowerCase(), rawHeaders[i + 1] ?? ''] as const] : []));
}

/** `21/Nov/2026:08:15:30 +0000` */
function logTime(date: Date): string {
  const day = String(date.getUTCDate()).padStart(2, '0');

  return `${day}/${MONTHS[date.getUTCMonth()]}/${date.getUTCFullYear()}:${date.toISOString().slice(11, 19)} +0000`;
}
