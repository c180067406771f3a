/** Something that invokes functions on events: a stream, a queue. */
export interface EventSource {
  /** What is still in progress, as sentences; none if drained. A message in a dead-letter queue does not count. */
  open(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/**
 * The pause before the next attempt after the nth failure. AWS waits minutes; here a person or a test waits, so the
 * pauses are shorter, while their number is the template's.
 */
export function retryPauseMs(failures: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);
}

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 1000;

/** Waits, or returns at once if the signal is aborted. */
export function pauseUnless(stopped: AbortSignal, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    stopped.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      stopped.removeEventListener('abort', done);
      resolve();
    }
    if (stopped.aborted) done();
  });
}
