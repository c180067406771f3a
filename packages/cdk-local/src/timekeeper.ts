import type { MovableClock } from './clock.ts';
import { type TravelResult, travel } from './time-machine.ts';

export interface Timekeeper {
  /** One journey at a time; the schedules of the machine's seconds rest meanwhile. */
  travelTo(targetMs: number): Promise<TravelResult>;
  /** A paused keeper lets the clock be moved and runs nothing by itself. */
  pause(isPaused: boolean): void;
  close(): Promise<void>;
}

type Parts = {
  readonly clock: MovableClock;
  readonly runDue: () => Promise<readonly string[]>;
  readonly expire: () => Promise<unknown>;
  readonly settle: () => Promise<unknown>;
  /** Writes down where the clock stands. */
  readonly keep: () => unknown;
  readonly report: (fault: unknown) => void;
};

const TICK_MS = 1000;
/** AWS takes up to two days to erase what outlived its TTL; a minute is soon enough to see it here. */
const EXPIRE_EVERY_TICKS = 60;
/** How much of the clock a kill may lose. */
const KEEP_EVERY_TICKS = 5;

/** Lets time pass: asks every second what is due, or walks through weeks when told to. */
export function startTimekeeper(parts: Parts): Timekeeper {
  let last: Promise<unknown> = Promise.resolve();
  let busy = 0;
  let ticks = 0;
  let isPaused = false;
  const alone = <Result>(work: () => Promise<Result>): Promise<Result> => {
    busy += 1;
    const result = last.then(work).finally(() => {
      busy -= 1;
    });
    // Whoever asked for the work is told of its failure; the next one only waits for its end.
    last = Promise.allSettled([result]);
    return result;
  };
  const tick = async () => {
    ticks += 1;
    if (ticks % KEEP_EVERY_TICKS === 0) parts.keep();
    if (ticks % EXPIRE_EVERY_TICKS === 0) await parts.expire();
    await parts.runDue();
  };
  const timer = setInterval(() => {
    if (busy === 0 && !isPaused) alone(tick).catch(parts.report);
  }, TICK_MS);

  return {
    travelTo: (targetMs) =>
      alone(async () => {
        const result = await travel(parts, targetMs);
        parts.keep();
        return result;
      }),
    pause(paused) {
      isPaused = paused;
    },
    async close() {
      clearInterval(timer);
      await last;
      parts.keep();
    },
  };
}
