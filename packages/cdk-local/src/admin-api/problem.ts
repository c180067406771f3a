import type { HttpResponse } from '../http-api/response.ts';

/** RFC 9457, in the shape that the API itself uses. */
export function problem(status: number, code: string, detail: string): HttpResponse {
  const title = TITLES[status] ?? 'Fault';

  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: JSON.stringify({ type: 'about:blank', title, status, code, detail }),
  };
}

export function json(status: number, body: unknown): HttpResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  500: 'Internal Server Error',
  504: 'Gateway Timeout',
};
