import { isRefusal } from '../kernel/refusal.ts';
import type { Instant } from '../kernel/time.ts';
import { queueConsumer } from '../platform/consumer.ts';
import { log } from '../platform/log.ts';
import { messages } from './config.ts';
import { Order } from './contract.ts';
import { claim, type Message, type Outcome, settle } from './domain/message.ts';
import type { MailPort, SmsPort } from './ports.ts';
import type { MessageStore } from './store.ts';
import { mailPort, smsPort } from './ways-out.ts';

type Deps = { readonly messages: Pick<MessageStore, 'find' | 'save'>; readonly mail: MailPort; readonly sms: SmsPort };

/** Sends what the queue names: each message once, but for a sender that dies after sending and before noting it. */
export const deliverMessages = queueConsumer({
  wire: () => ({ messages: messages(), mail: mailPort(), sms: smsPort() }),
  run: deliver,
});

/** Throws what has to come again: the queue brings it back, and after a few times puts it aside for people to see. */
async function deliver({ messages, ...ports }: Deps, received: unknown, now: Instant): Promise<void> {
  const { id } = Order.parse(received);

  const message = await messages.find(id);
  if (message === undefined) throw new Error(`Message ${id} was ordered and is not kept`);

  const claimed = claim(message, now);
  if (isRefusal(claimed)) {
    if (claimed.refused === 'message.settled') return;
    throw new Error(`Message ${id} is in the hands of another sender`);
  }
  await save(messages, message, claimed);

  const outcome = await send(ports, claimed);

  await save(messages, claimed, settle(claimed, outcome, now));
  report(claimed, outcome);
}

async function save(messages: Deps['messages'], before: Message, after: Message): Promise<void> {
  const written = await messages.save(before, after);
  if (written === 'conflict') throw new Error(`Message ${before.id} was moved on by another sender`);
}

function send({ mail, sms }: Omit<Deps, 'messages'>, { id, letter }: Message): Promise<Outcome> {
  return letter.channel === 'email' ? mail.send({ id, ...letter }) : sms.send({ id, ...letter });
}

function report({ id, letter: { channel } }: Message, outcome: Outcome): void {
  if (outcome.outcome === 'sent') {
    log.count('MESSAGE_SENT', { id, channel }, ['channel']);
    return;
  }
  const { reason } = outcome;
  log.count('MESSAGE_FAILED', { id, channel, reason }, ['channel', 'reason']);
  if (outcome.outcome === 'unavailable') throw new Error(`Message ${id} did not leave and comes again: ${reason}`);
}
