/** Runs inside a worker thread: loads one function's code and runs one job at a time, as Lambda's runtime does. */
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { failureOf, type Job, type Message, type Reply, type SandboxStart } from './messages.ts';
import { installLocalDate } from './worker-date.ts';
import { captureOutput } from './worker-output.ts';

const start: SandboxStart = workerData;
const post = (message: Message) => parentPort?.postMessage(message);
const output = captureOutput(() => {
  const lines = output.take();
  if (lines.length > 0) post({ lines });
});
const send = (reply: Reply) => post({ lines: output.take(), reply });
// Code that ends its process may have logged something before.
process.on('exit', () => post({ lines: output.take() }));

installLocalDate(start.clockOffset);

try {
  const code = await import(pathToFileURL(start.handlerFile).href);
  const handler = code[start.handlerName] ?? code.default?.[start.handlerName];
  if (typeof handler !== 'function') throw new Error(`${start.handlerName} is not exported by ${start.handlerFile}`);
  parentPort?.on('message', async (job: Job) => send(await run(handler, job)));
  send({ kind: 'ready' });
} catch (error) {
  send({ kind: 'broken', failure: failureOf(error) });
}

type Handler = (event: unknown, context: unknown) => unknown;

async function run(handler: Handler, { payload, context }: Job): Promise<Reply> {
  const { deadlineMs, ...rest } = context;
  const getRemainingTimeInMillis = () => Math.max(0, deadlineMs - Date.now());
  try {
    const result = await handler(JSON.parse(payload), {
      ...rest,
      functionVersion: '$LATEST',
      callbackWaitsForEmptyEventLoop: true,
      getRemainingTimeInMillis,
    });
    return { kind: 'done', payload: JSON.stringify(result) ?? 'null' };
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error) };
  }
}
