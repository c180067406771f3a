import { ATTEMPT_TIMEOUT_MS } from '../aws-calls.ts';
import { once } from '../config.ts';
import { type Endpoint, endpointOf } from './endpoint.ts';
import { errorIn } from './errors.ts';
import { withRetries } from './retry.ts';
import { sign } from './sign.ts';

/** An AWS service with a JSON protocol: its name, the prefix of its operations, its content type. */
export type JsonService = { readonly name: string; readonly target: string; readonly contentType: string };

/** Sends the JSON of an operation's input and returns the JSON of its output. */
export type JsonClient = (operation: string, body: string) => Promise<string>;

/**
 * Calls an AWS service with as little code as possible: sign, send, retry. The SDK is most of the CPU of a cold start
 * and of a warm request (docs/performance.md).
 */
export function jsonClient(service: JsonService): JsonClient {
  const endpoint = once(() => endpointOf(service.name));
  return (operation, body) => withRetries(() => send(endpoint(), service, { operation, body }));
}

const OK = 200;

type Call = { readonly operation: string; readonly body: string };

async function send(endpoint: Endpoint, service: JsonService, { operation, body }: Call): Promise<string> {
  const { region, host, credentials, exchange } = endpoint;
  const { name, target, contentType } = service;
  const headers = { host, 'content-type': contentType, 'x-amz-target': `${target}.${operation}` };
  const signed = sign({ service: name, region, headers, body }, credentials);
  const length = { 'content-length': `${Buffer.byteLength(body)}` };
  const response = await exchange({ headers: { ...signed, ...length }, body }, ATTEMPT_TIMEOUT_MS);
  if (response.status === OK) return response.text;
  throw errorIn(response);
}
