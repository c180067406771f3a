import * as z from 'zod';
import type { Response } from './exchange.ts';

/** An error that AWS returned, under the name that AWS gives it. */
export class AwsError extends Error {
  readonly status: number;

  constructor(name: string, message: string, status: number) {
    super(message);
    this.name = name;
    this.status = status;
  }
}

const ErrorBody = z.object({ __type: z.string(), message: z.string().optional(), Message: z.string().optional() });

/** AWS writes the name as `com.amazonaws.dynamodb.v20120810#Name` or `Name:http://…`. */
export function errorIn({ status, text }: Response): AwsError {
  const body = ErrorBody.safeParse(jsonOf(text)).data;
  const name = body?.__type.replace(/^.*#/, '').replace(/:.*$/, '') ?? 'UnknownError';
  return new AwsError(name, body?.message ?? body?.Message ?? `AWS returned status ${status}`, status);
}

/** A load balancer in front of a service returns HTML. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
