import { Agent, request } from 'node:http';
import { DemoError } from './demo-error.ts';

/** One request to a running local stack. */
export type ApiCall = {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

type Json = Readonly<Record<string, unknown>>;

export interface ApiClient {
  /** Returns the body of the response. Throws a DemoError unless its status is 2xx. */
  send(call: ApiCall): Promise<Json>;
  close(): void;
}

const TIMEOUT_MS = 120_000;
/** Small machines have two cores: more requests at once would only wait. */
const MAX_CONNECTIONS = 2;

/** A client of a running local stack, on few connections. */
export function apiClient(url: string): ApiClient {
  const agent = new Agent({ keepAlive: true, maxSockets: MAX_CONNECTIONS });

  return { send: (call) => exchange({ url, agent }, call), close: () => agent.destroy() };
}

type Connection = { readonly url: string; readonly agent: Agent };

function exchange({ url, agent }: Connection, { method, path, body, headers }: ApiCall): Promise<Json> {
  const payload = method === 'GET' ? '' : JSON.stringify(body ?? {});
  const head = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload), ...headers };

  return new Promise((resolve, reject) => {
    const fail = (cause: Error) =>
      reject(new DemoError(`Demo data: no response to ${method} ${path}: ${cause.message}.`, { cause }));
    const outgoing = request(`${url}${path}`, { method, agent, headers: head, timeout: TIMEOUT_MS }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        const json = parsed(Buffer.concat(chunks).toString());
        const status = response.statusCode ?? 0;
        if (status >= 200 && status < 300) resolve(json);
        else reject(new DemoError(`Demo data: ${method} ${path} returned ${status} ${problemIn(json)}.`));
      });
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error(`timed out after ${TIMEOUT_MS / 1000} s`)));
    outgoing.on('error', fail);
    outgoing.end(payload);
  });
}

/** The stable code of a problem document, or the gateway's message. */
function problemIn({ code, message, detail }: Json): string {
  const words = [code ?? message, detail].filter((word) => typeof word === 'string');
  return words.join(': ').replace(/\.$/, '') || 'without a message';
}

function parsed(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : { value };
  } catch {
    return { message: text.slice(0, 200) };
  }
}
