import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';

/** What leaves, and to whom. */
export type Letter =
  | { readonly channel: 'email'; readonly to: string; readonly subject: string; readonly text: string }
  /** `to` is E.164. */
  | { readonly channel: 'sms'; readonly to: string; readonly text: string };

/** How far a message has come. `sending` is held by one sender until its lease ends; `failed` is given up. */
export type Delivery =
  | { readonly state: 'pending' }
  | { readonly state: 'sending'; readonly leaseUntil: Instant }
  | { readonly state: 'sent'; readonly at: Instant }
  | { readonly state: 'failed'; readonly at: Instant; readonly reason: string };

export type Message = {
  /** Derived from what it says and to whom: the same thing said twice is the same message. */
  readonly id: string;
  readonly letter: Letter;
  readonly delivery: Delivery;
  /** Grows with each claim, so that with the state it tells one claim from the next. */
  readonly attempts: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
};

/** What a port says of one sending. `refused` would be refused again; `unavailable` may go well later. */
export type Outcome =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'refused' | 'unavailable'; readonly reason: string };

/** Longer than a sender's function may run, so that a lease ends only after its holder is gone. */
const LEASE_MS = 90_000;

export function newMessage(id: string, letter: Letter, now: Instant): Message {
  return { id, letter, delivery: { state: 'pending' }, attempts: 0, createdAt: now, updatedAt: now };
}

export type ClaimRefusal = Refusal<'message.settled' | 'message.claimed'>;

/** The message in the hands of one sender, or why it is not to be sent now. */
export function claim(message: Message, now: Instant): Message | ClaimRefusal {
  const { delivery } = message;
  if (delivery.state === 'sent' || delivery.state === 'failed') return refuse('message.settled');
  if (delivery.state === 'sending' && now < delivery.leaseUntil) return refuse('message.claimed');

  const leaseUntil = new Date(Date.parse(now) + LEASE_MS).toISOString();
  return { ...message, delivery: { state: 'sending', leaseUntil }, attempts: message.attempts + 1, updatedAt: now };
}

/** A claimed message after its port answered. */
export function settle(claimed: Message, outcome: Outcome, now: Instant): Message {
  return { ...claimed, delivery: deliveryAfter(outcome, now), updatedAt: now };
}

function deliveryAfter(outcome: Outcome, now: Instant): Delivery {
  switch (outcome.outcome) {
    case 'sent':
      return { state: 'sent', at: now };
    case 'refused':
      return { state: 'failed', at: now, reason: outcome.reason };
    case 'unavailable':
      return { state: 'pending' };
  }
}
