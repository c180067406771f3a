import { Agent, request } from 'node:http';
import type { ServerProcess } from './server-process.ts';

/** Requests that are under way at once. */
const CONCURRENCY = 16;

const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });

export interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface LoadResult {
  readonly cpuMsEach: number;
  readonly perSecond: number;
  readonly answers: readonly string[];
}

/** Sends all calls, a few at once. Throws at an answer that is not a success: it would be a cheap one. */
export async function load(server: ServerProcess, calls: readonly Call[]): Promise<LoadResult> {
  const answers: string[] = [];
  const cpuBefore = server.cpuMs();
  const begin = performance.now();
  let next = 0;
  const worker = async () => {
    for (let call = calls[next++]; call !== undefined; call = calls[next++]) answers.push(await send(server.url, call));
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  const seconds = (performance.now() - begin) / 1000;

  return {
    cpuMsEach: (server.cpuMs() - cpuBefore) / calls.length,
    perSecond: calls.length / seconds,
    answers,
  };
}

function send(url: string, { method, path, headers = {}, body }: Call): Promise<string> {
  return new Promise((resolve, reject) => {
    const call = request(new URL(path, url), { method, agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => {
        if ((response.statusCode ?? 500) < 300) resolve(text);
        else reject(new Error(`${method} ${path} was answered by ${response.statusCode}: ${text}`));
      });
    });
    call.on('error', reject).end(body);
  });
}
