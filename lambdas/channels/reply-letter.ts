import { hourOf } from '../kernel/time.ts';
import { type Message as Letter, newMessage } from '../messages/domain/message.ts';
import { keyedProof } from '../platform/keyed.ts';
import { type Arrival, effectKey } from './arrival.ts';
import type { Done } from './domain/outcome.ts';

/** What is written back, once a message. The id names neither the phone nor what the gateway calls the message. */
export function replyLetter(secret: string, arrival: Arrival, { outcome, reply }: Done): Letter {
  const { source, message, now } = arrival;
  const key = outcome === 'help' ? nonsenseKey(secret, arrival) : effectKey(secret, arrival);
  return newMessage(`inbound/${source.id}/${key}`, { channel: 'sms', to: message.from, text: reply }, now);
}

/** The same words from the same phone are helped once an hour: two machines that answer each other would never stop. */
const nonsenseKey = (secret: string, { message: { from, text }, now }: Arrival) =>
  keyedProof(secret, 'nonsense', `${hourOf(now)}#${from}#${text}`);
