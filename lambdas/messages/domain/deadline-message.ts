import { englishEmail, englishSms } from './deadline-en.ts';
import type { DeadlineNotice } from './deadline-notice.ts';
import { vietnameseEmail, vietnameseSms } from './deadline-vi.ts';
import type { MessageContent } from './message.ts';

export type Recipient = { readonly name: string; readonly language: 'vi' | 'en' };

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
  return { channel, to, ...email(notice, recipient.name) };
}
