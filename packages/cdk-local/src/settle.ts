import { setTimeout as pause } from 'node:timers/promises';
import type { EventSource } from './sources/event-source.ts';

const CHECK_EVERY_MS = 10;
/** Idle twice in a row: a queue could have filled a stream between two checks. */
const IDLE_CHECKS = 2;

/** Waits until no event source has work in progress; returns what is still in progress at the timeout, else nothing. */
export async function settle(
  sources: readonly Pick<EventSource, 'open'>[],
  timeoutMs: number,
): Promise<readonly string[]> {
  const endMs = performance.now() + timeoutMs;
  let idle = 0;
  for (;;) {
    const open = (await Promise.all(sources.map((source) => source.open()))).flat();
    idle = open.length === 0 ? idle + 1 : 0;
    if (idle === IDLE_CHECKS) return [];
    if (performance.now() > endMs) return open;
    if (open.length > 0) await pause(CHECK_EVERY_MS);
  }
}
