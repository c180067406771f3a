import type { Instant } from '../../kernel/time.ts';
import type { MessageContent, MessageState } from './message.ts';

type Channel = MessageContent['channel'];

/** What the provider reports of a message that it took. */
export type Arrival =
  | { readonly state: 'delivered' }
  /** It did not arrive, and the provider no longer tries. */
  | { readonly state: 'failed'; readonly reason: string };

/**
 * The report that stays, in whatever order reports come: an SMS that arrived cannot fail any more, and an e-mail that the
 * server of its recipient took can still be returned.
 */
const LAST_WORD = { sms: 'delivered', email: 'failed' } as const satisfies Record<Channel, Arrival['state']>;

/**
 * The message after a report, or undefined if the report changes nothing. A report may be faster than the answer of the
 * provider to the attempt, so that the message is still `sending`, or `pending` after a timeout: one that arrived is not
 * sent again.
 */
export function withArrival<M extends MessageState>(
  message: M,
  { channel, arrival }: { readonly channel: Channel; readonly arrival: Arrival },
  now: Instant,
): M | undefined {
  if (!changes(message, channel, arrival.state)) return undefined;
  return { ...message, delivery: { ...arrival, at: now }, updatedAt: now };
}

function changes({ delivery, attempts }: MessageState, channel: Channel, state: Arrival['state']): boolean {
  if (attempts === 0 || delivery.state === state) return false;
  if (state === LAST_WORD[channel]) return true;
  if (state === 'delivered') return delivery.state !== 'failed';
  return delivery.state === 'sent' || delivery.state === 'sending';
}
