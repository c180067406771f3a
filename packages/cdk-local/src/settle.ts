import { setTimeout as pause } from 'node:timers/promises';
import type { Source } from './sources/source.ts';

const LOOK_EVERY_MS = 10;
/** Quiet twice in a row: a queue could have filled a stream between two looks. */
const QUIET_LOOKS = 2;

/** Waits until no source has anything under way; answers what is still open when the time is over, else nothing. */
export async function settle(sources: readonly Pick<Source, 'open'>[], timeoutMs: number): Promise<readonly string[]> {
  const endMs = performance.now() + timeoutMs;
  let quiet = 0;
  for (;;) {
    const open = (await Promise.all(sources.map((source) => source.open()))).flat();
    quiet = open.length === 0 ? quiet + 1 : 0;
    if (quiet === QUIET_LOOKS) return [];
    if (performance.now() > endMs) return open;
    if (open.length > 0) await pause(LOOK_EVERY_MS);
  }
}
