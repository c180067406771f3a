import { once } from '../config.ts';
import { errorIn, isWorthAnother } from './errors.ts';
import { type Line, lineTo } from './line.ts';
import { sign } from './sign.ts';

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

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
