import { type TravelOptions, type TravelResult, travel } from './time-machine.ts';

export interface Timekeeper {
  /** One move at a time; the regular tick pauses meanwhile. */
  travelTo(targetMs: number): Promise<TravelResult>;
  /** While paused nothing runs by itself; the clock can still be moved. */
  pause(isPaused: boolean): void;
  close(): Promise<void>;
}

type TimekeeperOptions = TravelOptions & {
  /** Writes the time of the clock to disk. */
  readonly save: () => unknown;
  readonly report: (fault: unknown) => void;
};

const TICK_MS = 1000;
/** AWS takes up to two days to delete an expired item; a minute is soon enough to see it locally. */
const EXPIRE_EVERY_TICKS = 60;
/** How much of the clock a killed process may lose. */
const SAVE_EVERY_TICKS = 5;

/** Runs what is due once a second, or moves through weeks on request. */
export function startTimekeeper(options: TimekeeperOptions): Timekeeper {
  let last: Promise<unknown> = Promise.resolve();
  let busy = 0;
  let ticks = 0;
  let isPaused = false;
  const exclusively = <Result>(work: () => Promise<Result>): Promise<Result> => {
    busy += 1;
    const result = last.then(work).finally(() => {
      busy -= 1;
    });
    // The caller gets the failure; the next in line only waits for the end.
    last = Promise.allSettled([result]);
    return result;
  };
  const tick = async () => {
    ticks += 1;
    if (ticks % SAVE_EVERY_TICKS === 0) options.save();
    if (ticks % EXPIRE_EVERY_TICKS === 0) await options.expire();
    await options.runDue();
  };
  const timer = setInterval(() => {
    if (busy === 0 && !isPaused) exclusively(tick).catch(options.report);
  }, TICK_MS);

  return {
    travelTo: (targetMs) =>
      exclusively(async () => {
        const result = await travel(options, targetMs);
        options.save();
        return result;
      }),
    pause(paused) {
      isPaused = paused;
    },
    async close() {
      clearInterval(timer);
      await last;
      options.save();
    },
  };
}
