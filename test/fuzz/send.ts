import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

export type Shot = {
  /** What is unusual about the request; part of the failure message. */
  readonly why: string;
  readonly method: string;
  /** As sent over the wire, without further encoding. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
};

export type Hit = { readonly status: number; readonly type: string; readonly text: string };

/** Against a hang only; machines are slow and shared. */
const PATIENCE_MS = 20_000;
/** How fast the token bucket of a route refills. */
const THROTTLED_MS = 250;

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** Sends bytes unchanged, which fetch would normalize. Throttled requests are sent again. */
export async function send(url: string, shot: Shot): Promise<Hit> {
  for (;;) {
    const hit = await once(url, shot);
    if (hit.status !== 429) return hit;
    await pause(THROTTLED_MS);
  }
}

function once(url: string, { method, path, headers, body }: Shot): Promise<Hit> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const call = request({ hostname, port, method, path, headers, agent, timeout: PATIENCE_MS }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
      response.on('end', () => {
        const type = response.headers['content-type'] ?? '';
        resolve({ status: response.statusCode ?? 0, type, text: Buffer.concat(chunks).toString() });
      });
    });
    call.on('timeout', () => call.destroy(new Error(`No answer within ${PATIENCE_MS} ms`)));
    call.on('error', reject).end(body);
  });
}
