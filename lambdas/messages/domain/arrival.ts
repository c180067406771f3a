import type { Instant } from '../../kernel/time.ts';
import type { MessageContent, MessageState } from './message.ts';

type Channel = MessageContent['channel'];

/** What the provider reports of a message that it took. */
export type Arrival =
  | { readonly state: 'delivered' }
  /** It did not arrive, and the provider no longer tries. `isDoubtful`: it may have, if it is reported as delivered too. */
  | { readonly state: 'failed'; readonly reason: string; readonly isDoubtful?: true };

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
  if (!changes(message, channel, arrival)) return undefined;
  const providerId = 'providerId' in message.delivery ? message.delivery.providerId : undefined;
  const delivery = { ...arrival, at: now, ...(providerId !== undefined && { providerId }) };
  return { ...message, delivery, updatedAt: now };
}

function changes({ delivery, attempts }: MessageState, channel: Channel, arrival: Arrival): boolean {
  const { state } = arrival;
  if (attempts === 0 || delivery.state === state) return false;
  const isDoubtful = state === 'failed' && arrival.isDoubtful === true;
  if (state === LAST_WORD[channel] && !isDoubtful) return true;
  if (state === 'delivered') return delivery.state !== 'failed' || delivery.isDoubtful === true;
  return delivery.state === 'sent' || delivery.state === 'sending';
}
