import type { MovableClock } from './clock.ts';
import { DAY_MS, HOUR_MS, LOCAL_OFFSET_MS } from './duration.ts';

/** What a journey did: when it stopped on its way, and how often each job ran. */
export type TravelResult = { readonly stops: number; readonly runs: Readonly<Record<string, number>> };

type Parts = {
  readonly clock: MovableClock;
  readonly runDue: () => Promise<readonly string[]>;
  readonly expire: () => Promise<unknown>;
  /** Resolves when streams and queues are drained, or when they will not be. */
  readonly settle: () => Promise<unknown>;
};

/** No journey makes more stops than this, so that a year takes seconds. */
const MAX_STOPS = 400;

/**
 * Walks the clock to a later instant, stopping where local days and halves of them begin. At each stop what is due
 * runs, once: a job asks "what is due now?", so ticks between two stops change nothing.
 */
export async function travel({ clock, runDue, expire, settle }: Parts, targetMs: number): Promise<TravelResult> {
  const runs = new Map<string, number>();
  let stops = 0;
  for (const stopMs of stopsBetween(clock.now(), targetMs)) {
    clock.moveTo(stopMs);
    stops += 1;
    await expire();
    for (const name of await runDue()) runs.set(name, (runs.get(name) ?? 0) + 1);
    await settle();
  }

  return { stops, runs: Object.fromEntries(runs) };
}

/** Every 6, 12 or 24 hours by the length of the way, at local 00, 06, 12 and 18 o'clock; the target is the last. */
export function stopsBetween(startMs: number, targetMs: number): readonly number[] {
  const stepMs = [6 * HOUR_MS, 12 * HOUR_MS].find((ms) => (targetMs - startMs) / ms <= MAX_STOPS) ?? DAY_MS;
  const first = Math.floor((startMs + LOCAL_OFFSET_MS) / stepMs + 1) * stepMs - LOCAL_OFFSET_MS;
  const stops: number[] = [];
  for (let stopMs = first; stopMs < targetMs; stopMs += stepMs) stops.push(stopMs);

  return [...stops, targetMs];
}
