import type { Instant } from '../../kernel/time.ts';
import type { MessageState } from './message.ts';

/** What a gateway reports of a message that it took. */
export type Arrival =
  | { readonly state: 'delivered' }
  /** It did not arrive, and the gateway no longer tries. */
  | { readonly state: 'failed'; readonly reason: string };

/**
 * The message after a report, or undefined if the report changes nothing. `delivered` stays: reports come in any order,
 * and what arrived cannot fail any more. A report may be faster than the answer of the gateway to the attempt, so that
 * the message is still `sending`, or `pending` after a timeout: one that arrived is not sent again.
 */
export function withArrival<M extends MessageState>(message: M, arrival: Arrival, now: Instant): M | undefined {
  return changes(message, arrival) ? { ...message, delivery: { ...arrival, at: now }, updatedAt: now } : undefined;
}

function changes({ delivery, attempts }: MessageState, { state }: Arrival): boolean {
  if (attempts === 0) return false;
  if (state === 'delivered') return delivery.state !== 'delivered';
  return delivery.state === 'sent' || delivery.state === 'sending';
}
