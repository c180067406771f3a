import { hourOf } from '../../kernel/time.ts';
import { type Message, newMessage } from '../../messages/domain/message.ts';
import { hmac } from '../../platform/hmac.ts';
import type { CommandResult } from './domain/outcome.ts';
import { effectKey, type InboundMessage } from './inbound-message.ts';

/** The reply to an inbound message, one per message. Its id reveals neither the phone nor the id of the gateway. */
export function replyMessage(secret: string, inbound: InboundMessage, { outcome, reply }: CommandResult): Message {
  const { source, message, now } = inbound;
  const key = outcome === 'help' ? helpKey(secret, inbound, reply) : effectKey(secret, inbound);
  return newMessage(`inbound/${source.id}/${key}`, { channel: 'sms', to: message.from, text: reply }, now);
}

/**
 * The same help reply is sent to the same phone at most once an hour, so that two machines that reply to each other
 * do not loop.
 */
const helpKey = (secret: string, { message: { from }, now }: InboundMessage, reply: string) =>
  hmac(secret, 'nonsense', `${hourOf(now)}#${from}#${reply}`);
