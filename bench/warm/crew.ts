import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import * as z from 'zod';
import type { Side } from '../rivals/rivals.ts';

/** A function in a process of its own that stays. */
export type Crew = {
  /** Answers the event so many times; CPU of one time, in microseconds. */
  work(times: number): Promise<number>;
  stop(): void;
};

const Said = z.object({ cpu: z.number(), status: z.number().max(299) });

export function startCrew({ bundle, event }: Side, env: Readonly<Record<string, string>>): Crew {
  const child = fork(join(import.meta.dirname, 'crew.mjs'), [bundle, event], {
    env: { ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  // What it logs goes through a pipe, as on Lambda.
  child.stdout?.resume();
  return {
    async work(times) {
      child.send(times);
      const [said] = await once(child, 'message');
      return Said.parse(said).cpu / times;
    },
    stop: () => void child.kill(),
  };
}
