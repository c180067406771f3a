import type { Instant } from '../../kernel/time.ts';
import type { ExpiryReason, MessageState } from './message.ts';

/**
 * The attempts that the delivery queue makes by itself: half an hour of failures, one every six minutes. After that an
 * outage is likely, and the message waits for the job that resends.
 */
export const QUEUE_ATTEMPTS = 5;

const MINUTE_MS = 60_000;
/** Longer than the queue waits between two attempts, so that a message which is in the queue is not enqueued again. */
const FIRST_WAIT_MS = 15 * MINUTE_MS;
/** A gateway that is back after days gets its first messages within this time. */
const LONGEST_WAIT_MS = 60 * MINUTE_MS;
/** A message waits a quarter of its age: few attempts during a long outage, and many after a short one. */
const SHARE_OF_AGE = 1 / 4;
/** Longer than the Tết holidays, in which nobody may repair a gateway. */
const USEFUL_DAYS = 14;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Messages that were not changed after this instant may be due. */
export const possiblyDueSince = (now: Instant): Instant => new Date(Date.parse(now) - FIRST_WAIT_MS).toISOString();

/** Whether an unsettled message must be enqueued again. The wait since its last change grows with its age. */
export function isDueForResend({ createdAt, updatedAt }: MessageState, now: Instant): boolean {
  const ageMs = Date.parse(now) - Date.parse(createdAt);
  const waitMs = Math.min(Math.max(ageMs * SHARE_OF_AGE, FIRST_WAIT_MS), LONGEST_WAIT_MS);
  return Date.parse(now) - Date.parse(updatedAt) >= waitMs;
}

/** Why an unsettled message is no longer worth sending; undefined if it is. */
export function expiryOf({ createdAt, validUntil }: MessageState, now: Instant): ExpiryReason | undefined {
  if (validUntil !== undefined && now >= validUntil) return 'message.superseded';
  return Date.parse(now) - Date.parse(createdAt) >= USEFUL_DAYS * DAY_MS ? 'message.tooOld' : undefined;
}

/** The message after it was given up for `reason`. */
export function expire<State extends MessageState>(message: State, reason: ExpiryReason, now: Instant): State {
  return { ...message, delivery: { state: 'expired', at: now, reason }, updatedAt: now };
}

/** Whether a message that may leave since `since` has waited for longer than the attempts of the queue take. */
export function isOverdue(since: Instant, now: Instant): boolean {
  return Date.parse(now) - Date.parse(since) >= OVERDUE_MS;
}

const OVERDUE_MS = 45 * MINUTE_MS;
