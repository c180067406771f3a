import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { vi } from 'vitest';

/** What AWS does with one call: a status and a body, a broken connection, or no response at all. */
export type FakeResponse = { readonly status: number; readonly body: string } | 'hangUp' | 'silence';
export type FakeCall = { readonly operation: string; readonly body: string };

export type FakeAws = {
  readonly calls: readonly FakeCall[];
  /** Forgets the calls so far, and responds to the next ones as `script` says, counted from 1. */
  respond(script: (call: number) => FakeResponse): void;
  close(): void;
};

/** An endpoint that replaces AWS for all clients created from now on. */
export async function fakeAws(): Promise<FakeAws> {
  let script: (call: number) => FakeResponse = () => ok();
  let calls: FakeCall[] = [];
  const listener: RequestListener = async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    calls.push({ operation: `${request.headers['x-amz-target']}`, body });
    const reply = script(calls.length);
    if (reply === 'hangUp') request.socket.destroy();
    else if (reply !== 'silence') {
      response.writeHead(reply.status, { 'content-type': 'application/x-amz-json-1.0' }).end(reply.body);
    }
  };
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  vi.stubEnv('AWS_REGION', 'ap-southeast-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return {
    get calls() {
      return calls;
    },
    respond(next) {
      calls = [];
      script = next;
    },
    close() {
      server.closeAllConnections();
      server.close();
      vi.unstubAllEnvs();
    },
  };
}

export const ok = (body: object = {}): FakeResponse => ({ status: 200, body: JSON.stringify(body) });

export const awsError = (status: number, type: string): FakeResponse => ({
  status,
  body: JSON.stringify({ __type: type, message: 'because' }),
});
