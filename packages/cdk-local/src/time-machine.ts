import type { MovableClock } from './clock.ts';
import { DAY_MS, HOUR_MS } from './duration.ts';

/** What happened while the clock moved: the number of stops, and how often each job ran. */
export type TravelResult = { readonly stops: number; readonly runs: Readonly<Record<string, number>> };

export type TravelOptions = {
  readonly clock: MovableClock;
  /** How far local time is ahead of UTC. */
  readonly utcOffsetMs: number;
  readonly runDue: () => Promise<readonly string[]>;
  readonly expire: () => Promise<unknown>;
  /** Resolves when streams and queues are drained, or at its timeout. */
  readonly settle: () => Promise<unknown>;
};

/** A bound on the stops, so that a year takes seconds. */
const MAX_STOPS = 400;

/**
 * Moves the clock to a later instant, stopping at the beginnings of local days and of parts of them. At each stop every
 * job that is due runs once: jobs ask "what is due now?", so ticks between two stops change nothing.
 */
export async function travel(options: TravelOptions, targetMs: number): Promise<TravelResult> {
  const { clock, utcOffsetMs, runDue, expire, settle } = options;
  const runs = new Map<string, number>();
  let stops = 0;
  for (const stopMs of stopsBetween(clock.now(), targetMs, utcOffsetMs)) {
    clock.moveTo(stopMs);
    stops += 1;
    await expire();
    for (const name of await runDue()) runs.set(name, (runs.get(name) ?? 0) + 1);
    await settle();
  }

  return { stops, runs: Object.fromEntries(runs) };
}

/** Every 6, 12 or 24 hours depending on the distance, at local 00, 06, 12 and 18 o'clock; the target is the last stop. */
export function stopsBetween(startMs: number, targetMs: number, utcOffsetMs: number): readonly number[] {
  const stepMs = [6 * HOUR_MS, 12 * HOUR_MS].find((ms) => (targetMs - startMs) / ms <= MAX_STOPS) ?? DAY_MS;
  const first = Math.floor((startMs + utcOffsetMs) / stepMs + 1) * stepMs - utcOffsetMs;
  const stops: number[] = [];
  for (let stopMs = first; stopMs < targetMs; stopMs += stepMs) stops.push(stopMs);

  return [...stops, targetMs];
}
