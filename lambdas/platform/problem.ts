import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Refusal } from '../kernel/refusal.ts';
import { platformRefusals, type RefusalSpec, type Refusals } from './refusals.ts';

/** A refusal as a problem document (RFC 9457); its detail cannot replace the members of that standard. */
export function problem(
  refusal: Refusal,
  refuses: Refusals,
  requestId: string | undefined,
): APIGatewayProxyStructuredResultV2 {
  const { status, en } = specOf(refusal, refuses);
  return {
    statusCode: status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify({
      ...refusal.detail,
      type: `urn:problem:${refusal.refused}`,
      title: en,
      status,
      code: refusal.refused,
      requestId,
    }),
  };
}

/** Status and texts of a refusal. A code that neither the endpoint nor the platform lists is a fault in our code. */
export function specOf({ refused: code }: Refusal, refuses: Refusals): RefusalSpec {
  const platform: Refusals = platformRefusals;
  const spec = refuses[code] ?? platform[code];
  if (spec === undefined) throw new Error(`The code ${code} is not among the refusals of its operation`);
  return spec;
}
