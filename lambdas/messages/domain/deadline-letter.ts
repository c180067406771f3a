import { englishEmail, englishSms } from './deadline-en.ts';
import type { DeadlineNotice } from './deadline-notice.ts';
import { vietnameseEmail, vietnameseSms } from './deadline-vi.ts';
import type { Letter } from './message.ts';

export type Reader = { readonly name: string; readonly language: 'vi' | 'en' };

/** The notice in the reader's language. An SMS is one part of GSM-7 also with the longest agency code (35). */
export function deadlineLetter(
  notice: DeadlineNotice,
  reader: Reader,
  { channel, to }: Pick<Letter, 'channel' | 'to'>,
): Letter {
  if (channel === 'sms') {
    return { channel, to, text: reader.language === 'vi' ? vietnameseSms(notice) : englishSms(notice) };
  }
  const email = reader.language === 'vi' ? vietnameseEmail : englishEmail;
  return { channel, to, ...email(notice, reader.name) };
}
