import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { type Failure, failureOf, type Job, type Message, type Reply, type SandboxStart } from './messages.ts';
import { type FunctionSpec, handlerFile } from './spec.ts';

export type Outcome =
  | { readonly ok: true; readonly payload: string }
  | { readonly ok: false; readonly failure: Failure };

/** One execution environment: a worker thread that runs one job at a time, and may crash without affecting others. */
export interface Sandbox {
  run(job: Job): Promise<Outcome>;
  /** False once its code crashed, timed out or exceeded its memory: it accepts no further job. */
  isAlive(): boolean;
  close(): Promise<void>;
}

export type SandboxOptions = {
  readonly environment: Readonly<Record<string, string>>;
  readonly clockOffset: SharedArrayBuffer;
  readonly log: (line: string) => void;
};

/** Lambda gives the initialisation of a function ten seconds. */
const INIT_MS = 10_000;

export function startSandbox(spec: FunctionSpec, options: SandboxOptions): Sandbox {
  const worker = startWorker(spec, options);
  const exited = new Promise((resolve) => worker.once('exit', resolve));
  const line = lineTo(worker, options.log);
  const ready = line.reply(INIT_MS);

  return {
    async run(job) {
      const loaded = await ready;
      if (!line.isOpen()) return outcome(loaded);
      if (loaded.kind !== 'ready') {
        line.cut();
        return outcome(loaded);
      }
      worker.postMessage(job);
      return outcome(await line.reply(spec.timeoutMs));
    },
    isAlive: line.isOpen,
    async close() {
      line.cut();
      await exited;
    },
  };
}

/** Waits for a worker: its reply, a crash or a timeout; after the latter two it is terminated. */
function lineTo(worker: Worker, log: (line: string) => void) {
  let isOpen = true;
  let waiting: ((reply: Reply) => void) | undefined;

  const settle = (reply: Reply) => {
    waiting?.(reply);
    waiting = undefined;
  };
  const cut = (failure: Failure = ENDED) => {
    isOpen = false;
    settle({ kind: 'failed', failure });
    void worker.terminate();
  };
  worker.on('message', ({ lines, reply }: Message) => {
    for (const line of lines) log(line);
    if (reply !== undefined) settle(reply);
  });
  worker.on('error', (error) => cut(failureOf(error)));
  worker.on('exit', (code) =>
    cut({ errorType: 'Runtime.ExitError', errorMessage: `Runtime exited with error: exit status ${code}` }),
  );

  return {
    isOpen: () => isOpen,
    cut: () => cut(),
    reply(timeoutMs: number): Promise<Reply> {
      const timer = setTimeout(() => cut(timedOut(timeoutMs)), timeoutMs);
      const reply = new Promise<Reply>((resolve) => {
        waiting = resolve;
      });
      return reply.finally(() => clearTimeout(timer));
    },
  };
}

const ENDED: Failure = { errorType: 'Runtime.Closed', errorMessage: 'the stack is closed' };

function startWorker(spec: FunctionSpec, { environment, clockOffset, log }: SandboxOptions): Worker {
  const handlerName = spec.handler.slice(spec.handler.lastIndexOf('.') + 1);
  const start: SandboxStart = { handlerFile: handlerFile(spec), handlerName, clockOffset };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: start,
    env: { ...environment },
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: spec.memoryMb },
  });
  eachLine(worker.stdout, log);
  eachLine(worker.stderr, log);

  return worker;
}

function eachLine(stream: Readable, log: (line: string) => void): void {
  createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', log);
}

function timedOut(timeoutMs: number): Failure {
  return {
    errorType: 'Sandbox.Timedout',
    errorMessage: `Task timed out after ${(timeoutMs / 1000).toFixed(2)} seconds`,
  };
}

function outcome(reply: Reply): Outcome {
  if (reply.kind === 'done') return { ok: true, payload: reply.payload };
  if (reply.kind === 'ready') return { ok: false, failure: { errorType: 'Runtime.Unknown', errorMessage: 'no reply' } };

  return { ok: false, failure: reply.failure };
}
