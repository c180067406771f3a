import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { once } from '../config.ts';

export type Sent = { readonly headers: Readonly<Record<string, string>>; readonly body: string };
export type Received = { readonly status: number; readonly text: string };
export type Exchange = (sent: Sent, timeoutMs: number) => Promise<Received>;

/** More than a function has calls under way at once. */
const MAX_SOCKETS = 50;

/** `POST`s to a URL over connections that are kept open; fails when no whole answer is there in time. */
export function exchangeWith(endpoint: string): Exchange {
  const { protocol, hostname, port } = new URL(endpoint);
  const dial = once(() => dialer(protocol));
  return (sent, timeoutMs) =>
    new Promise((resolve, reject) => {
      const { request, agent } = dial();
      const asked = request({ agent, method: 'POST', hostname, port, path: '/', headers: sent.headers }, (answer) => {
        textOf(answer).then((text) => resolve({ status: answer.statusCode ?? 0, text }), reject);
      });
      const timer = setTimeout(() => asked.destroy(new Error(`No answer in ${timeoutMs} ms`)), timeoutMs);
      asked.on('close', () => clearTimeout(timer));
      asked.on('error', reject);
      asked.end(sent.body);
    });
}

type Dialer = {
  readonly request: (options: RequestOptions, answered: (answer: IncomingMessage) => void) => ClientRequest;
  readonly agent: Agent;
};

/**
 * Node's own modules, fetched when first needed and not imported: to import `node:http` reads every export of it, and
 * one of them brings the whole of `fetch`, a dozen milliseconds of every cold start.
 */
function dialer(protocol: string): Dialer {
  const { request, Agent } =
    protocol === 'http:' ? process.getBuiltinModule('node:http') : process.getBuiltinModule('node:https');
  return { request, agent: new Agent({ keepAlive: true, maxSockets: MAX_SOCKETS }) };
}

async function textOf(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
