import { hourOf } from '../../kernel/time.ts';
import { type Message, newMessage } from '../../messages/domain/message.ts';
import { hmac } from '../../platform/hmac.ts';
import type { CommandResult } from './domain/outcome.ts';
import type { InboundMessage } from './inbound-message.ts';
import type { StoredRequest } from './requests.ts';

/** The reply to an inbound message, one per message. Its id reveals neither the phone nor the id of the gateway. */
export function replyMessage(
  secret: string,
  { inbound, request }: { readonly inbound: InboundMessage; readonly request: StoredRequest },
  result: CommandResult,
): Message {
  const { source, message, now } = inbound;
  const key = sharedKey(secret, inbound, result) ?? request.effectKey;
  const content = { channel: 'sms', to: message.from, text: result.reply } as const;
  return { ...newMessage(`inbound/${source.id}/${key}`, content, now), hours: 'reply' };
}

/**
 * The same help reply is sent to the same phone at most once an hour, so that two machines that reply to each other
 * do not loop. A reply about an effect is sent once, however many messages led to it.
 */
function sharedKey(
  secret: string,
  { message: { from }, now }: InboundMessage,
  { outcome, reply, effect }: CommandResult,
) {
  if (outcome === 'help') return hmac(secret, 'nonsense', `${hourOf(now)}#${from}#${reply}`);
  return effect === undefined ? undefined : hmac(secret, 'effect', `${from}#${effect}`);
}
