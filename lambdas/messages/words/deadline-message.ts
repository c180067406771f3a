import type { Lang } from '../../kernel/lang.ts';
import type { DeadlineNotice } from '../domain/deadline-notice.ts';
import type { MessageContent } from '../domain/message.ts';
import { englishEmail, englishSms } from './deadline-en.ts';
import { vietnameseEmail, vietnameseSms } from './deadline-vi.ts';

/** An officer is asked to answer, the head of an agency to see that it is done. */
export type Recipient = { readonly name: string; readonly language: Lang; readonly role: 'officer' | 'head' };

/** The notice in the language of the recipient. An SMS fits into one GSM-7 part even with the longest agency code (35). */
export function deadlineMessage(
  notice: DeadlineNotice,
  recipient: Recipient,
  { channel, to }: Pick<MessageContent, 'channel' | 'to'>,
): MessageContent {
  if (channel === 'sms') {
    return { channel, to, text: recipient.language === 'vi' ? vietnameseSms(notice) : englishSms(notice) };
  }
  const email = recipient.language === 'vi' ? vietnameseEmail : englishEmail;
  return { channel, to, ...email(notice, recipient) };
}
