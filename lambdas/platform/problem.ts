import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Refusal } from '../kernel/refusal.ts';

/** Status of each code that any route may answer; a slice adds its own in its `contract.ts`. */
export const platformStatuses = {
  'request.invalid': 400,
  'request.notJson': 400,
  'request.notForm': 400,
  'request.tooLarge': 413,
  'request.mediaType': 415,
  'caller.unknown': 401,
  'caller.forbidden': 403,
  'route.notFound': 404,
  'idempotency.mismatch': 409,
  'fault.internal': 500,
} as const satisfies Statuses;

export type Statuses = Readonly<Record<string, number>>;

const titles: Readonly<Record<number, string>> = {
  400: 'The request is malformed',
  401: 'No valid token or signature',
  403: 'Not allowed',
  404: 'Not found',
  409: 'The state does not allow it',
  413: 'Too large',
  415: 'Not JSON',
  422: 'Refused by a rule',
  500: 'A fault of ours',
};

/**
 * A refusal as RFC 9457 tells it; nothing of its detail can stand in for the members of that standard.
 * A code without a status is a fault of ours: it must be listed in a contract.
 */
export function problem(
  refusal: Refusal,
  statuses: Statuses,
  requestId: string | undefined,
): APIGatewayProxyStructuredResultV2 {
  const status = statusOf(refusal, statuses);
  return {
    statusCode: status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify({
      ...refusal.detail,
      type: `urn:problem:${refusal.refused}`,
      title: titles[status],
      status,
      code: refusal.refused,
      requestId,
    }),
  };
}

/** The status that a contract, or the platform, gives to a refusal. */
export function statusOf({ refused: code }: Refusal, statuses: Statuses): number {
  const platform: Statuses = platformStatuses;
  const status = statuses[code] ?? platform[code];
  if (status === undefined) throw new Error(`The code ${code} has no status in any contract`);
  return status;
}
