import type { Lang } from '../../kernel/lang.ts';
import type { LocalDate } from '../../kernel/time.ts';
import type { DigestNotice } from '../domain/digest-notice.ts';
import { type Message, type MessageContent, newMessage } from '../domain/message.ts';
import type { Addressee } from './addressee.ts';
import { englishEmail, englishSms } from './digest-en.ts';
import { vietnameseEmail, vietnameseSms } from './digest-vi.ts';

export type Recipient = Addressee & {
  readonly id: string;
  readonly language: Lang;
  readonly email?: string | undefined;
  /** E.164. */
  readonly phone?: string | undefined;
};

export type Digest = DigestNotice;

/** Two parts of GSM-7. */
const MAX_SMS = 306;

/**
 * The digest as one message, by e-mail, or by SMS if there is no e-mail address; none without either. Its id consists of
 * the person and the day, so that a person is written to once a day.
 */
export function digestMessages(person: Recipient, digest: Digest): readonly Message[] {
  const content = contentFor(person, digest);
  if (content === undefined) return [];
  const id = idOf({ day: digest.day, person: person.id }, content.channel);
  return [{ ...newMessage(id, content, digest.at), hours: 'office' }];
}

type DigestName = { readonly day: LocalDate; readonly person: string };

const idOf = ({ day, person }: DigestName, channel: MessageContent['channel']) => `digest/${day}/${person}/${channel}`;

/** The ids that the message of a digest may have: an address may have changed since it was written. */
export const digestMessageIds = (digest: DigestName): readonly string[] => [idOf(digest, 'email'), idOf(digest, 'sms')];

function contentFor(person: Recipient, digest: Digest): MessageContent | undefined {
  const { language, email, phone } = person;
  if (email !== undefined) {
    const write = language === 'vi' ? vietnameseEmail : englishEmail;
    return { channel: 'email', to: email, ...write(digest, person) };
  }
  return phone === undefined ? undefined : { channel: 'sms', to: phone, text: smsText(digest, language) };
}

/** As many cases as fit, at least the most urgent one. */
function smsText(digest: Digest, language: Lang): string {
  const write = language === 'vi' ? vietnameseSms : englishSms;
  const lists = digest.cases.map((_, at) => digest.cases.slice(0, at + 1));
  const fitting = lists.findLast((listed) => write(digest, listed).length <= MAX_SMS);
  return write(digest, fitting ?? digest.cases.slice(0, 1));
}
