import { Agent, request } from 'node:http';
import { LocalError } from '../packages/cdk-local/src/aws/local-error.ts';
import { isRecord } from '../packages/cdk-local/src/properties.ts';

/** One request to a running local stack. */
export type ApiCall = {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

type Answered = Readonly<Record<string, unknown>>;

export interface ApiClient {
  /** Throws a LocalError unless the answer is 2xx. */
  send(call: ApiCall): Promise<Answered>;
  close(): void;
}

const PATIENCE_MS = 120_000;
/** As many as the machine has cores for, at least. */
const MAX_AT_ONCE = 2;

/** A client of a running local stack, on few connections. */
export function apiClient(url: string): ApiClient {
  const agent = new Agent({ keepAlive: true, maxSockets: MAX_AT_ONCE });

  return { send: (call) => exchange({ url, agent }, call), close: () => agent.destroy() };
}

type Line = { readonly url: string; readonly agent: Agent };

function exchange({ url, agent }: Line, { method, path, body, headers }: ApiCall): Promise<Answered> {
  const sent = JSON.stringify(body ?? {});
  const head = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent), ...headers };

  return new Promise((resolve, reject) => {
    const broken = (cause: Error) =>
      reject(new LocalError(`Demo data: ${method} ${path} got no answer: ${cause.message}.`, { cause }));
    const asked = request(`${url}${path}`, { method, agent, headers: head, timeout: PATIENCE_MS }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', broken);
      answer.on('end', () => {
        const told = parsed(Buffer.concat(parts).toString());
        const status = answer.statusCode ?? 0;
        if (status >= 200 && status < 300) resolve(told);
        else reject(new LocalError(`Demo data: ${method} ${path} was answered ${status} ${wordsOf(told)}.`));
      });
    });
    asked.on('timeout', () => asked.destroy(new Error(`nothing came for ${PATIENCE_MS / 1000} s`)));
    asked.on('error', broken);
    asked.end(sent);
  });
}

/** The stable code of a problem document, or what the gateway says instead. */
function wordsOf(answer: Answered): string {
  const { code, message, detail } = answer;
  const words = [code ?? message, detail].filter((word) => typeof word === 'string');
  return words.join(': ').replace(/\.$/, '') || 'without a word';
}

function parsed(text: string): Answered {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : { value };
  } catch {
    return { message: text.slice(0, 200) };
  }
}
