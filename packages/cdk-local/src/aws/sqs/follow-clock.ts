import type { LocalClock } from '../types.ts';
import type { SqsStore } from './fauxqs-internals.ts';

/** Two readings of both clocks may be some milliseconds apart; a person moves the clock by more. */
const TOLERANCE_MS = 50;

/**
 * fauxqs uses the machine's clock. What the local clock has moved forward since the last call is subtracted from the
 * deadlines of waiting messages, so that a delay or a visibility timeout ends on the local clock.
 */
export function followClock(store: SqsStore, clock: LocalClock): () => void {
  const ahead = () => clock.now() - Date.now();
  let known = ahead();

  return () => {
    const movedMs = ahead() - known;
    if (movedMs < TOLERANCE_MS) return;
    known += movedMs;
    for (const queue of store.allQueues()) {
      for (const message of [...queue.delayedMessages, ...[...queue.fifoDelayed.values()].flat()]) {
        if (message.delayUntil !== undefined) message.delayUntil -= movedMs;
      }
      for (const entry of queue.inflightMessages.values()) entry.visibilityDeadline -= movedMs;
      queue.processTimers();
    }
  };
}
