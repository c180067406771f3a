import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Responds to every AWS call at once, in a process of its own whose CPU is not counted, so that only the caller is
 * measured. It returns what it was configured to return, and records the calls.
 */
export type StubCall = { readonly operation: string; readonly path: string; readonly body: string };
/**
 * What to answer, by words that all occur in the operation or in what was sent (`Query directory people#`); of several
 * that fit, the one with the most words. Anything else is answered with an empty object.
 */
export type StubAnswers = Readonly<Record<string, unknown>>;
export type ToStub = { readonly answers: StubAnswers } | 'calls';
export type FromStub = { readonly port: number } | { readonly ready: true } | { readonly calls: readonly StubCall[] };

let answers: { readonly words: readonly string[]; readonly text: string }[] = [];
let calls: StubCall[] = [];

const server = createServer(async (request, response) => {
  const body = await textOf(request);
  const target = request.headers['x-amz-target'];
  const operation = typeof target === 'string' ? target.slice(target.indexOf('.') + 1) : `${request.method}`;
  calls.push({ operation, path: request.url ?? '/', body });
  const call = `${operation} ${body}`;
  const answer =
    answers.find(({ words }) => words.every((word) => call.includes(word)))?.text ?? standing(operation, body);
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
  answers = Object.entries(message.answers)
    .map(([name, answer]) => ({ words: name.split(' '), text: JSON.stringify(answer) }))
    .sort((one, other) => other.words.length - one.words.length);
  calls = [];
  tell({ ready: true });
});

/** The SDK checks that a queue has received what it was sent. */
function standing(operation: string, body: string): string {
  if (operation !== 'SendMessage') return '{}';
  const sent: unknown = JSON.parse(body, (name, value: unknown) => (name === '' ? Object(value).MessageBody : value));
  return JSON.stringify({ MessageId: '1', MD5OfMessageBody: createHash('md5').update(`${sent}`).digest('hex') });
}

function tell(message: FromStub): void {
  process.send?.(message);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
