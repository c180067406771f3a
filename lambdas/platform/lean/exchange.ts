import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { once } from '../config.ts';

export type Request = { readonly headers: Readonly<Record<string, string>>; readonly body: string };
export type Response = { readonly status: number; readonly text: string };
export type Exchange = (request: Request, timeoutMs: number) => Promise<Response>;

/** More than a function ever has calls in flight. */
const MAX_SOCKETS = 50;

/** `POST`s to a URL over connections that stay open; rejects if the response is not complete in time. */
export function exchangeWith(url: string): Exchange {
  const { protocol, hostname, port } = new URL(url);
  const transport = once(() => transportFor(protocol));
  return ({ headers, body }, timeoutMs) =>
    new Promise((resolve, reject) => {
      const { request, agent } = transport();
      const sent = request({ agent, method: 'POST', hostname, port, path: '/', headers }, (response) => {
        textOf(response).then((text) => resolve({ status: response.statusCode ?? 0, text }), reject);
      });
      const timer = setTimeout(() => sent.destroy(new TimeoutError(`No response within ${timeoutMs} ms`)), timeoutMs);
      sent.on('close', () => clearTimeout(timer));
      sent.on('error', reject);
      sent.end(body);
    });
}

/** No complete response in time. Its code is Node's own for a connection that took too long. */
class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
  readonly code = 'ETIMEDOUT';
}

type Transport = {
  readonly request: (options: RequestOptions, onResponse: (response: IncomingMessage) => void) => ClientRequest;
  readonly agent: Agent;
};

/** Only the module that is needed: on Lambda `node:https`, with a local endpoint `node:http`. */
function transportFor(protocol: string): Transport {
  const { request, Agent } =
    protocol === 'http:' ? process.getBuiltinModule('node:http') : process.getBuiltinModule('node:https');
  return { request, agent: new Agent({ keepAlive: true, maxSockets: MAX_SOCKETS }) };
}

async function textOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
