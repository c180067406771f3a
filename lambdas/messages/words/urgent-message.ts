import { type Message, type MessageContent, newMessage } from '../domain/message.ts';
import type { SendingHours } from '../domain/sending-hours.ts';
import { englishUrgentEmail, englishUrgentSms } from './digest-en.ts';
import type { Digest, Recipient } from './digest-message.ts';
import { vietnameseUrgentEmail, vietnameseUrgentSms } from './digest-vi.ts';

type Urgent = Digest & { readonly tag: string; readonly hours: SendingHours | undefined };
type UrgentName = { readonly day: string; readonly tag: string; readonly person: string };

const idOf = ({ day, tag, person }: UrgentName, channel: MessageContent['channel']) =>
  `urgent/${day}/${tag}/${person}/${channel}`;

/** The ids that a message about one urgent petition may have: an address may have changed since it was written. */
export const urgentMessageIds = (name: UrgentName): readonly string[] => [idOf(name, 'sms'), idOf(name, 'email')];

/** A message about one urgent petition: by SMS, which is read at once, or by e-mail if there is no phone; none without either. */
export function urgentMessages(person: Recipient, { hours, ...urgent }: Urgent): readonly Message[] {
  const content = contentFor(person, urgent);
  if (content === undefined) return [];
  const id = idOf({ day: urgent.day, tag: urgent.tag, person: person.id }, content.channel);
  return [{ ...newMessage(id, content, urgent.at), ...(hours !== undefined && { hours }) }];
}

function contentFor(person: Recipient, urgent: Digest): MessageContent | undefined {
  const { language, email, phone } = person;
  const isVietnamese = language === 'vi';
  if (phone !== undefined) {
    const text = isVietnamese ? vietnameseUrgentSms(urgent) : englishUrgentSms(urgent);
    return { channel: 'sms', to: phone, text };
  }
  if (email === undefined) return undefined;
  const write = isVietnamese ? vietnameseUrgentEmail : englishUrgentEmail;
  return { channel: 'email', to: email, ...write(urgent, person) };
}
