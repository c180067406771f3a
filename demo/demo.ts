import { Worker } from 'node:worker_threads';
import { apiClient } from './api-client.ts';
import { DemoError } from './demo-error.ts';
import { playSubmissions } from './play-submissions.ts';
import type { DemoOptions, WorkerMessage } from './worker-messages.ts';

/** The parts of the running stack that the demo uses. */
export type Target = {
  /** The environment variables of its functions. */
  readonly environment: Readonly<Record<string, string>>;
  fill(table: string, items: readonly Readonly<Record<string, unknown>>[]): Promise<void>;
};

type Report = (done: number, total: number, label: string) => void;

/** Data of 13 months, generated in the background from the start. */
export interface Demo {
  /**
   * Loads into a fresh stack all that it would contain if every request of the demo had been sent to it; what is due
   * now is left to its own jobs (`catchUp`). Throws a DemoError if a use case refuses a request.
   */
  load(target: Target, report?: Report): Promise<void>;
}

/** The day on which two-level government started. A constant: the same demo at every start. */
export const SEED = 20250701;

/** Megabytes for short-lived objects: with V8's default of 16 it takes a tenth longer. */
const YOUNG_MB = 64;

/** How the generation ended. */
type End = 'complete' | { readonly fault: unknown };

/** Starts to generate the demo in a thread of its own: the stack may be built and started meanwhile. */
export function startDemo(options: DemoOptions): Demo {
  const worker = new Worker(new URL('./demo-worker.ts', import.meta.url), {
    workerData: options,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  let end: End = { fault: new DemoError('The generation of the demo data ended early.') };
  worker.on('message', (message: WorkerMessage) => {
    if (message.kind === 'refused') end = { fault: new DemoError(message.sentence) };
    if (message.kind === 'end') end = 'complete';
  });
  // A value, not a rejection: nobody may be waiting yet, or ever, if the stack does not start.
  const ended = new Promise<End>((resolve) => {
    worker.once('exit', () => resolve(end));
    worker.once('error', (fault) => resolve({ fault }));
  });
  worker.unref();

  return {
    async load(target, report = () => {}) {
      worker.ref();
      const { promise: broken, reject: breakOff } = Promise.withResolvers<never>();
      let filling = Promise.resolve();
      worker.on('message', (message: WorkerMessage) => {
        if (message.kind === 'progress') report(message.done, message.total, message.label);
        if (message.kind !== 'items') return;
        filling = filling.then(() => target.fill(message.table, message.items));
        filling.catch(breakOff);
      });
      worker.postMessage(target.environment);
      try {
        const result = await Promise.race([ended, broken]);
        if (result !== 'complete') throw result.fault;
        await filling;
      } finally {
        await worker.terminate();
      }
    },
  };
}

/** Runs jobs whose next tick may be an hour away: alerts for what is late or due, and reports, of which some are submitted. */
export async function catchUp(url: string): Promise<void> {
  const client = apiClient(url);
  const post = (path: string) => client.send({ method: 'POST', path: `/_local/${path}`, body: {} });
  try {
    const reported = post('run/report').then(() => playSubmissions(client));
    await Promise.all([reported, post('run/deadline-watch').then(() => post('settle'))]);
  } finally {
    client.close();
  }
}
