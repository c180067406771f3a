import * as z from 'zod';
import { once } from '../config.ts';
import { type Exchange, exchangeWith, type Received } from './exchange.ts';
import { type Credentials, sign } from './sign.ts';

/**
 * AWS services that speak JSON, called with no more than it takes: sign, send, try again. In the bundles of the
 * functions it stands where the code says `@aws-sdk/client-…` (`lib/lean.ts`), for the SDK is nearly the whole
 * price of a cold start and of a warm request. Names and behaviour are the SDK's, as far as we use them.
 */
export type Service = { readonly name: string; readonly target: string; readonly contentType: string };

/** What an operation is told, as the SDK's commands hold it. */
export abstract class Command {
  abstract readonly operation: string;
  readonly input: unknown;

  constructor(input: unknown) {
    this.input = input;
  }
}

type Limits = {
  readonly maxAttempts?: number;
  readonly requestHandler?: { readonly requestTimeout?: number };
};

/** As the SDK has them: what is not said otherwise. */
const MAX_ATTEMPTS = 3;
const TIMEOUT_MS = 2_500;
const FIRST_PAUSE_MS = 50;

/** A refusal or a fault of AWS, by the name it has there. */
export class AwsError extends Error {
  readonly status: number;

  constructor(name: string, message: string, status: number) {
    super(message);
    this.name = name;
    this.status = status;
  }
}

export class LeanClient {
  readonly #service: Service;
  readonly #limits: Limits;
  readonly #line: () => Line;

  constructor(service: Service, limits: Limits = {}) {
    this.#service = service;
    this.#limits = limits;
    this.#line = once(() => lineTo(service.name));
  }

  /** The JSON that AWS answers. */
  async call(operation: string, body: string): Promise<string> {
    const { maxAttempts = MAX_ATTEMPTS, requestHandler: { requestTimeout = TIMEOUT_MS } = {} } = this.#limits;
    const line = this.#line();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await ask(line, this.#service, { operation, body }, requestTimeout);
      } catch (error) {
        if (attempt >= maxAttempts || !isWorthAnother(error)) throw error;
        await pause(Math.random() * FIRST_PAUSE_MS * 2 ** (attempt - 1));
      }
    }
  }
}

const OK = 200;

type Asked = { readonly operation: string; readonly body: string };

async function ask(line: Line, service: Service, { operation, body }: Asked, timeoutMs: number): Promise<string> {
  const { region, host, credentials, exchange } = line;
  const { name, target, contentType } = service;
  const headers = { host, 'content-type': contentType, 'x-amz-target': `${target}.${operation}` };
  const signed = sign({ service: name, region, headers, body }, credentials);
  const length = { 'content-length': `${Buffer.byteLength(body)}` };
  const received = await exchange({ headers: { ...signed, ...length }, body }, timeoutMs);
  if (received.status === OK) return received.text;
  throw errorIn(received);
}

type Line = {
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
  /** Where no AWS is: the local stack and tests. */
  AWS_ENDPOINT_URL: z.url().optional(),
});

/** Lambda sets region and credentials once for the life of a process. */
function lineTo(service: string): Line {
  const env = Environment.parse(process.env);
  const endpoint = env.AWS_ENDPOINT_URL ?? `https://${service}.${env.AWS_REGION}.amazonaws.com`;
  return {
    region: env.AWS_REGION,
    host: new URL(endpoint).host,
    credentials: { id: env.AWS_ACCESS_KEY_ID, secret: env.AWS_SECRET_ACCESS_KEY, token: env.AWS_SESSION_TOKEN },
    exchange: exchangeWith(endpoint),
  };
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A fault of the network or of the service, or too much asked of it at once; a refusal would be one again. */
const isWorthAnother = (error: unknown): boolean =>
  !(error instanceof AwsError) || error.status >= 500 || THROTTLED.test(error.name);

const THROTTLED = /Throttl|ProvisionedThroughputExceeded|RequestLimitExceeded|TooManyRequests|TransactionInProgress/;

const Problem = z.object({ __type: z.string(), message: z.string().optional(), Message: z.string().optional() });

function errorIn({ status, text }: Received): AwsError {
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
