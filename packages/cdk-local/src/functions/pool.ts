import { availableParallelism } from 'node:os';
import type { Sandbox } from './sandbox.ts';

/** More workers of one function than cores would only queue for them, and each costs memory and a cold start. */
const MAX_SANDBOXES = Math.min(4, Math.max(2, availableParallelism()));
/** Lends sandboxes for one job at a time; if all are busy, the caller waits for the next one that is returned. */
export function createPool(most: number | undefined, start: () => Sandbox) {
  const limit = Math.min(most ?? MAX_SANDBOXES, MAX_SANDBOXES);
  const all = new Set<Sandbox>();
  const idle: Sandbox[] = [];
  const waiting: ((sandbox: Sandbox | undefined) => void)[] = [];
  let isClosed = false;

  const fresh = () => {
    const sandbox = start();
    all.add(sandbox);
    return sandbox;
  };

  return {
    /** Undefined when the pool is closed. */
    take(): Sandbox | undefined | Promise<Sandbox | undefined> {
      if (isClosed) return undefined;
      const free = idle.pop();
      if (free?.isAlive()) return free;
      if (free !== undefined) all.delete(free);
      return all.size < limit ? fresh() : new Promise((resolve) => waiting.push(resolve));
    },
    giveBack(sandbox: Sandbox): void {
      if (!sandbox.isAlive()) all.delete(sandbox);
      const next = isClosed ? undefined : waiting.shift();
      if (next !== undefined) next(sandbox.isAlive() ? sandbox : fresh());
      else if (sandbox.isAlive()) idle.push(sandbox);
    },
    async close(): Promise<void> {
      isClosed = true;
      for (const next of waiting.splice(0)) next(undefined);
      await Promise.all([...all].map((sandbox) => sandbox.close()));
    },
  };
}
