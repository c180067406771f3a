import type { Outcome } from '../functions/sandbox.ts';
import { isRecord, type Properties } from '../properties.ts';

export type HttpResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  readonly body: string | Buffer;
};

/** A response of the gateway itself, `{"message":"Not Found"}`. */
export function message(status: number, text: string, headers: Readonly<Record<string, string>> = {}): HttpResponse {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ message: text }),
  };
}

/** The response for a function's result in payload format 2.0. */
export function toHttpResponse(outcome: Outcome): HttpResponse {
  if (!outcome.ok) return internalServerError();
  const result: unknown = JSON.parse(outcome.payload);
  if (!isRecord(result) || result['statusCode'] === undefined) {
    const body = typeof result === 'string' ? result : outcome.payload;
    return { status: 200, headers: { 'content-type': 'application/json' }, body };
  }

  return formatted(result) ?? internalServerError();
}

export function internalServerError(): HttpResponse {
  return message(500, 'Internal Server Error');
}

/** Undefined if the result is not a valid response. */
function formatted(result: Properties): HttpResponse | undefined {
  const { statusCode, headers = {}, cookies = [], body = '', isBase64Encoded } = result;
  const status = Number(statusCode);
  if (!Number.isInteger(status) || status < 100 || status > 599) return undefined;
  if (!isRecord(headers) || !Array.isArray(cookies) || typeof body !== 'string') return undefined;

  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...lowerCased(headers) },
    cookies: cookies.map(String),
    body: isBase64Encoded === true ? Buffer.from(body, 'base64') : body,
  };
}

function lowerCased(headers: Properties): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}
