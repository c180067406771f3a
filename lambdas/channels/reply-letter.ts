import { hourOf } from '../kernel/time.ts';
import { type Message as Letter, newMessage } from '../messages/domain/message.ts';
import { keyedProof } from '../platform/keyed.ts';
import { type Arrival, effectKey } from './arrival.ts';
import type { Done } from './domain/outcome.ts';

/** What is written back, once a message. The id names neither the phone nor what the gateway calls the message. */
export function replyLetter(secret: string, arrival: Arrival, { outcome, reply }: Done): Letter {
  const { source, message, now } = arrival;
  const key = outcome === 'help' ? helpKey(secret, arrival, reply) : effectKey(secret, arrival);
  return newMessage(`inbound/${source.id}/${key}`, { channel: 'sms', to: message.from, text: reply }, now);
}

/**
 * The same help goes to the same phone once an hour, whatever it wrote: two machines that answer each other, each
 * time with a number or an hour of its own, would never stop.
 */
const helpKey = (secret: string, { message: { from }, now }: Arrival, reply: string) =>
  keyedProof(secret, 'nonsense', `${hourOf(now)}#${from}#${reply}`);
