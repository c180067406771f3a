import * as z from 'zod';
import type { Received } from './exchange.ts';

/** A refusal or a fault of AWS, by the name it has there. */
export class AwsError extends Error {
  readonly status: number;

  constructor(name: string, message: string, status: number) {
    super(message);
    this.name = name;
    this.status = status;
  }
}

/** A fault of the network or of the service, or too much asked of it at once; a refusal would be one again. */
export const isWorthAnother = (error: unknown): boolean =>
  !(error instanceof AwsError) || error.status >= 500 || THROTTLED.test(error.name);

const THROTTLED = /Throttl|ProvisionedThroughputExceeded|RequestLimitExceeded|TooManyRequests|TransactionInProgress/;

const Problem = z.object({ __type: z.string(), message: z.string().optional(), Message: z.string().optional() });

export function errorIn({ status, text }: Received): AwsError {
  const problem = Problem.safeParse(jsonOf(text)).data;
  const name = problem?.__type.replace(/^.*#/, '').replace(/:.*$/, '') ?? 'UnknownError';
  return new AwsError(name, problem?.message ?? problem?.Message ?? `AWS answered ${status}`, status);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
