import * as z from 'zod';
import type { Credentials } from '../signature.ts';
import { type Exchange, exchangeWith } from './exchange.ts';

/** Where a service is called, and with which credentials. */
export type Endpoint = {
  readonly region: string;
  readonly host: string;
  readonly credentials: Credentials;
  readonly exchange: Exchange;
};

const Environment = z.object({
  AWS_REGION: z.string().min(1),
  AWS_ACCESS_KEY_ID: z.string().min(1),
  AWS_SECRET_ACCESS_KEY: z.string().min(1),
  AWS_SESSION_TOKEN: z.string().min(1).optional(),
  /** Replaces AWS's own address, for the local stack and tests. */
  AWS_ENDPOINT_URL: z.url().optional(),
});

/** Lambda sets region and credentials once for the life of a process. */
export function endpointOf(service: string): Endpoint {
  const env = Environment.parse(process.env);
  const url = env.AWS_ENDPOINT_URL ?? `https://${service}.${env.AWS_REGION}.amazonaws.com`;
  return {
    region: env.AWS_REGION,
    host: new URL(url).host,
    credentials: { id: env.AWS_ACCESS_KEY_ID, secret: env.AWS_SECRET_ACCESS_KEY, token: env.AWS_SESSION_TOKEN },
    exchange: exchangeWith(url),
  };
}
