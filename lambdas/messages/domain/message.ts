import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import type { SendingHours } from './sending-hours.ts';

/** The text of a message and its recipient. */
export type MessageContent =
  | {
      readonly channel: 'email';
      readonly to: string;
      readonly subject: string;
      readonly text: string;
      /** Where mail programs stop such messages by one POST (RFC 8058). */
      readonly unsubscribe?: string | undefined;
    }
  /** `to` is E.164. */
  | { readonly channel: 'sms'; readonly to: string; readonly text: string };

/**
 * The delivery state. `sending` is leased to one invocation until `leaseUntil`. After `sent`, `failed` (rejected for good,
 * or reported as not arrived) and `expired` (no longer useful before it could be sent) nothing is sent. `delivered`: the
 * provider reported that it arrived, or is with the carrier.
 */
export type Delivery =
  | { readonly state: 'pending' }
  | { readonly state: 'sending'; readonly leaseUntil: Instant }
  | { readonly state: 'sent'; readonly at: Instant; readonly providerId?: string | undefined }
  | { readonly state: 'delivered'; readonly at: Instant; readonly providerId?: string | undefined }
  | {
      readonly state: 'failed';
      readonly at: Instant;
      readonly reason: string;
      readonly providerId?: string | undefined;
      /** Reported as not arrived, and possibly wrong: a later report that it arrived counts. */
      readonly isDoubtful?: true | undefined;
    }
  | { readonly state: 'expired'; readonly at: Instant; readonly reason: ExpiryReason };

/**
 * `message.superseded`: the time in which it is true is over. `message.tooOld`: nobody expects it any more.
 * `message.erased`: its recipient had address and text erased.
 */
export type ExpiryReason = 'message.superseded' | 'message.tooOld' | 'message.erased';

export type Message = {
  /** Derived from the content and the recipient, so that a repetition is the same message. */
  readonly id: string;
  readonly content: MessageContent;
  readonly delivery: Delivery;
  /** Increases with each claim; together with the state it identifies a claim. */
  readonly attempts: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** Until when the text is true, for a text that a later message replaces. */
  readonly validUntil?: Instant | undefined;
  /** The hours in which it may leave; at any time if absent. */
  readonly hours?: SendingHours | undefined;
  /** What it is about, and its place among all that is said of the same case: an earlier one never replaces a later. */
  readonly about?: About | undefined;
};

type About = {
  readonly kind: string;
  readonly rank: number;
  /** The template that it was written with, as `<id>/<version>`; missing in messages of versions before. */
  readonly template?: string | undefined;
};

/** A message without its text and address. */
export type MessageState = Omit<Message, 'content'>;

/** The result of one attempt. `refused` is permanent; `unavailable` may succeed later; `deferred` was not attempted yet. */
export type SendResult =
  /** `providerId`: the id under which the provider knows the message, if it gives one. */
  | { readonly outcome: 'sent'; readonly providerId?: string | undefined }
  | { readonly outcome: 'refused' | 'unavailable' | 'deferred'; readonly reason: string };

/** Longer than the timeout of the function, so that a lease ends only after its invocation has ended. */
const LEASE_MS = 90_000;

export function newMessage(id: string, content: MessageContent, now: Instant): Message {
  return { id, content, delivery: { state: 'pending' }, attempts: 0, createdAt: now, updatedAt: now };
}

export type ClaimRefusal = Refusal<'message.settled' | 'message.claimed'>;

/** Leases the message to one invocation, or refuses if it is finished or leased to another. */
export function claim(message: Message, now: Instant): Message | ClaimRefusal {
  const { delivery } = message;
  if (isSettled(message)) return refuse('message.settled');
  if (delivery.state === 'sending' && now < delivery.leaseUntil) return refuse('message.claimed');

  const leaseUntil = new Date(Date.parse(now) + LEASE_MS).toISOString();
  return { ...message, delivery: { state: 'sending', leaseUntil }, attempts: message.attempts + 1, updatedAt: now };
}

/** Whether delivery has ended: nothing is sent any more. */
export function isSettled({ delivery }: MessageState): boolean {
  return delivery.state !== 'pending' && delivery.state !== 'sending';
}

/** Whether the provider took it, and it is not known to have failed. */
export function hasLeft({ delivery }: Pick<MessageState, 'delivery'>): boolean {
  return delivery.state === 'sent' || delivery.state === 'delivered';
}

/** The claimed message after its attempt. */
export function settle(claimed: Message, result: SendResult, now: Instant): Message {
  return { ...claimed, delivery: deliveryAfter(result, now), updatedAt: now };
}

function deliveryAfter(result: SendResult, now: Instant): Delivery {
  switch (result.outcome) {
    case 'sent':
      return { state: 'sent', at: now, ...(result.providerId !== undefined && { providerId: result.providerId }) };
    case 'refused':
      return { state: 'failed', at: now, reason: result.reason };
    case 'unavailable':
    case 'deferred':
      return { state: 'pending' };
  }
}
