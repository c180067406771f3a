/** Something that wakes functions by itself: a stream, a queue. */
export interface EventSource {
  /** What is still under way, as sentences; none when it is drained. A message in a dead letter queue is not under way. */
  open(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/**
 * How long to wait before trying again what failed for the nth time. AWS waits minutes; here a person or a test waits,
 * so the pauses are shorter, while their number is the template's.
 */
export function retryPauseMs(failures: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);
}

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 1000;

/** Waits, or returns at once when the signal says that all is over. */
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
