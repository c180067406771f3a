import type { Arrival } from './arrival.ts';

/**
 * SES: the server of the recipient took it, returned it for good, or SES refused its content. A bounce that is not permanent
 * comes when SES has given up, and also for the answer of somebody who is away, after the delivery.
 */
const ofMail: Readonly<Record<string, Arrival>> = {
  Delivery: { state: 'delivered' },
  Bounce: { state: 'failed', reason: 'mail.Bounce' },
  SoftBounce: { state: 'failed', reason: 'mail.SoftBounce', isDoubtful: true },
  Reject: { state: 'failed', reason: 'mail.Reject' },
};

/** The first is on the phone; the second, in some countries all that is reported, is with the carrier. */
const ARRIVED = ['TEXT_DELIVERED', 'TEXT_SUCCESSFUL'];
/** No carrier reported anything for three days: the message stays as sent. */
const UNKNOWN = 'TEXT_UNKNOWN';

/** What the last event of a message says of its arrival; undefined if it says nothing of it. */
export function arrivalOf(channel: 'email' | 'sms', event: string): Arrival | undefined {
  if (channel === 'email') return Object.hasOwn(ofMail, event) ? ofMail[event] : undefined;
  if (ARRIVED.includes(event)) return { state: 'delivered' };
  return event.startsWith('TEXT_') && event !== UNKNOWN ? { state: 'failed', reason: `sms.${event}` } : undefined;
}
