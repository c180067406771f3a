import type { SqsStore } from '../../../../../node_modules/fauxqs/dist/sqs/sqsStore.js';
import type { LocalClock } from '../types.ts';

/** Between two readings of both clocks some milliseconds may pass; a person moves the clock by more. */
const TOLERANCE_MS = 50;

/**
 * fauxqs reckons with the machine's clock. What the local clock has been set forward since the last call is taken off
 * the deadlines of waiting messages, so that a delay or a visibility timeout ends when the local clock says so.
 */
export function followClock(store: SqsStore, clock: LocalClock): () => void {
  const ahead = () => clock.now() - Date.now();
  let known = ahead();

  return () => {
    const leapMs = ahead() - known;
    if (leapMs < TOLERANCE_MS) return;
    known += leapMs;
    for (const queue of store.allQueues()) {
      for (const message of [...queue.delayedMessages, ...[...queue.fifoDelayed.values()].flat()]) {
        if (message.delayUntil !== undefined) message.delayUntil -= leapMs;
      }
      for (const entry of queue.inflightMessages.values()) entry.visibilityDeadline -= leapMs;
      queue.processTimers();
    }
  };
}
