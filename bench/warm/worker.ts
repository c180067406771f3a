import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import * as z from 'zod';

/** A function in a process of its own that stays. */
export type Worker = {
  /** Answers its own event so many times; CPU of one time, in microseconds. */
  work(times: number): Promise<number>;
  /** Answers one event. */
  answer(event: unknown): Promise<unknown>;
  stop(): void;
};

const Reply = z.object({ cpu: z.number(), answer: z.unknown() });

export function startWorker(bundle: string, env: Readonly<Record<string, string>>, eventFile?: string): Worker {
  const child = fork(
    join(import.meta.dirname, 'worker.mjs'),
    eventFile === undefined ? [bundle] : [bundle, eventFile],
    {
      env: { ...env },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  );
  // What it logs goes through a pipe, as on Lambda.
  child.stdout?.resume();
  const ask = async (order: { readonly times: number; readonly event?: unknown }) => {
    child.send(order);
    const [reply] = await once(child, 'message');
    return Reply.parse(reply);
  };
  return {
    async work(times) {
      return (await ask({ times })).cpu / times;
    },
    async answer(event) {
      return (await ask({ times: 1, event })).answer;
    },
    stop: () => void child.kill(),
  };
}
