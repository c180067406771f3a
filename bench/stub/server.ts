import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Answers every AWS call at once, in a process of its own whose CPU nobody counts: what is left to measure is the
 * caller. It says what it was told to say, and remembers what it was asked.
 */
export type StubCall = { readonly operation: string; readonly path: string; readonly body: string };
/** What to answer, by `Operation table` or by `Operation` alone; anything else is answered with an empty object. */
export type StubAnswers = Readonly<Record<string, unknown>>;
export type ToStub = { readonly answers: StubAnswers } | 'calls';
export type FromStub = { readonly port: number } | { readonly ready: true } | { readonly calls: readonly StubCall[] };

let answers = new Map<string, string>();
let calls: StubCall[] = [];

const server = createServer(async (request, response) => {
  const body = await textOf(request);
  const target = request.headers['x-amz-target'];
  const operation = typeof target === 'string' ? target.slice(target.indexOf('.') + 1) : `${request.method}`;
  calls.push({ operation, path: request.url ?? '/', body });
  const table = /"TableName":"([^"]+)"/.exec(body)?.[1];
  const answer = answers.get(`${operation} ${table}`) ?? answers.get(operation) ?? '{}';
  response.writeHead(200, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': Buffer.byteLength(answer),
    'x-amzn-requestid': 'REQUEST',
  });
  response.end(answer);
});

server.listen(0, '127.0.0.1', () => tell({ port: (server.address() as AddressInfo).port }));
process.on('disconnect', () => process.exit());
process.on('message', (message: ToStub) => {
  if (message === 'calls') {
    tell({ calls });
    return;
  }
  answers = new Map(Object.entries(message.answers).map(([name, answer]) => [name, JSON.stringify(answer)]));
  calls = [];
  tell({ ready: true });
});

function tell(message: FromStub): void {
  process.send?.(message);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
