import { Worker } from 'node:worker_threads';
import { apiClient } from './api-client.ts';
import { DemoError } from './demo-error.ts';
import type { Said, Wish } from './worker-messages.ts';

/** The running stack, as far as the demo knows it. */
export type Target = {
  /** What its functions are told by their environments. */
  readonly environment: Readonly<Record<string, string>>;
  fill(table: string, items: readonly Readonly<Record<string, unknown>>[]): Promise<void>;
};

type Report = (done: number, total: number, label: string) => void;

/** Data of 13 months, in the making from the moment it is asked for. */
export interface Story {
  /**
   * Hands a fresh stack all that it would hold had every request of the story been sent to it; what is due now is left
   * to its own jobs (`catchUp`). Throws a DemoError where a use case refuses what the story has for it.
   */
  load(target: Target, report?: Report): Promise<void>;
}

/** The day on which the two levels of government began: at every start the same story. */
export const SEED = 20250701;

/** Megabytes for what is soon forgotten: with V8's usual 16 a tenth more time goes by. */
const YOUNG_MB = 64;

/** How a story ended: told to its end, or broken off by what went wrong. */
type End = 'whole' | { readonly fault: unknown };

/** Begins to make up a story in a thread of its own: the stack may be built and started meanwhile. */
export function startDemo(wish: Wish): Story {
  const worker = new Worker(new URL('./demo-worker.ts', import.meta.url), {
    workerData: wish,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  let end: End = { fault: new DemoError('The demo data were cut short.') };
  worker.on('message', (said: Said) => {
    if (said.kind === 'refused') end = { fault: new DemoError(said.sentence) };
    if (said.kind === 'end') end = 'whole';
  });
  // A value and no rejection: nobody may be waiting yet, or ever, if the stack does not start.
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
      worker.on('message', (said: Said) => {
        if (said.kind === 'progress') report(said.done, said.total, said.label);
        if (said.kind !== 'items') return;
        filling = filling.then(() => target.fill(said.table, said.items));
        filling.catch(breakOff);
      });
      worker.postMessage(target.environment);
      try {
        const how = await Promise.race([ended, broken]);
        if (how !== 'whole') throw how.fault;
        await filling;
      } finally {
        await worker.terminate();
      }
    },
  };
}

/** Runs jobs whose next tick may be an hour away: what is late or due now is warned of, the past months are reported. */
export async function catchUp(url: string): Promise<void> {
  const client = apiClient(url);
  const open = (door: string) => client.send({ method: 'POST', path: `/_local/${door}`, body: {} });
  try {
    await Promise.all([open('run/report'), open('run/deadline-watch').then(() => open('settle'))]);
  } finally {
    client.close();
  }
}
