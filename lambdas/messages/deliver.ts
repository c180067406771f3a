import type { Calendar } from '../calendar/calendar.ts';
import { vietnamCalendar } from '../calendar/vietnam.ts';
import { isRefusal } from '../kernel/refusal.ts';
import type { Instant } from '../kernel/time.ts';
import { queueConsumer } from '../platform/consumer.ts';
import { log } from '../platform/log.ts';
import { messages, stopped } from './config.ts';
import { DeliveryRequest } from './contract.ts';
import { isErased } from './domain/erase.ts';
import { claim, isSettled, type Message, type SendResult, settle } from './domain/message.ts';
import { expire, expiryOf, QUEUE_ATTEMPTS } from './domain/resend.ts';
import { sendableSince } from './domain/sending-hours.ts';
import { countExpired, petitionOf } from './message-log.ts';
import type { StoppedNumbers } from './stopped-numbers.ts';
import type { MessageStore } from './store.ts';
import type { MailTransport, SmsTransport } from './transport.ts';
import { mailTransport, smsTransport } from './transports.ts';

type Deps = {
  readonly messages: Pick<MessageStore, 'find' | 'save'>;
  readonly mail: MailTransport;
  readonly sms: SmsTransport;
  readonly calendar: Calendar;
  readonly stopped: Pick<StoppedNumbers, 'has'>;
};

/** Sends the requested messages, each once unless a sender crashes between sending and recording it. */
export const deliverMessages = queueConsumer({
  wire: () => ({
    messages: messages(),
    mail: mailTransport(),
    sms: smsTransport(),
    stopped: stopped(),
    calendar: vietnamCalendar(),
  }),
  run: deliver,
});

/**
 * Throws if the request must be retried by the queue. During a longer outage it does not: the message stays pending, and
 * the job `resend` enqueues it again. So the failure queue receives faults of the service only. A message outside its
 * hours waits for that job too.
 */
export async function deliver(
  { messages, calendar, ...transports }: Deps,
  request: unknown,
  now: Instant,
): Promise<void> {
  const { id } = DeliveryRequest.parse(request);

  const message = await messages.find(id);
  if (message === undefined) throw new Error('Delivery requested for an unknown message');

  if (isSettled(message)) return;
  const reason = isErased(message) ? 'message.erased' : expiryOf(message, now);
  if (reason !== undefined) {
    await save(messages, message, expire(message, reason, now));
    return countExpired(message, reason);
  }
  if (sendableSince(message, calendar, now) === undefined) return logHeld(message);
  const claimed = claim(message, now);
  if (isRefusal(claimed)) throw new Error('The message is being sent by another invocation');
  await save(messages, message, claimed);

  const result = await send(transports, claimed);

  if ((await messages.save(claimed, settle(claimed, result, now))) === 'conflict') {
    // A report of the provider may be faster than its answer: then the message is settled by it, and was sent.
    const latest = await messages.find(id);
    const isReported = latest?.attempts === claimed.attempts && isSettled(latest) && result.outcome === 'sent';
    if (!isReported) throw new Error(CHANGED);
  }
  logResult(claimed, result);
}

async function save(messages: Deps['messages'], before: Message, after: Message): Promise<void> {
  const written = await messages.save(before, after);
  if (written === 'conflict') throw new Error(CHANGED);
}

const CHANGED = 'The message was changed by another invocation';

async function send(
  { mail, sms, stopped }: Pick<Deps, 'mail' | 'sms' | 'stopped'>,
  message: Message,
): Promise<SendResult> {
  const { id, content, about } = message;
  if (content.channel === 'email') return mail.send({ id, ...content });
  // Only what the service sends by itself: a reply was asked for.
  const isUnwanted = about !== undefined && (await stopped.has(content.to));
  return isUnwanted ? { outcome: 'refused', reason: 'sms.stopped' } : sms.send({ id, ...content });
}

/** It stays pending, and the job `resend` enqueues it again in its hours. */
function logHeld({ id, content: { channel } }: Message): void {
  log.count('MESSAGE_HELD', { code: petitionOf(id), channel }, ['channel']);
}

/** With the petition that the message is about; the rest of its id may name a person. */
function logResult({ id, content: { channel }, attempts }: Message, result: SendResult): void {
  const code = petitionOf(id);
  if (result.outcome === 'sent') {
    log.count('MESSAGE_SENT', { code, channel }, ['channel']);
    return;
  }
  const { reason } = result;
  log.count('MESSAGE_FAILED', { code, channel, reason }, ['channel', 'reason']);
  if (result.outcome !== 'unavailable' || attempts >= QUEUE_ATTEMPTS) return;
  throw new Error(`Sending failed and will be retried: ${reason}`);
}
