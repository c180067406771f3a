import type { MessageContent } from '../../messages/domain/message.ts';
import type { Notice } from '../domain/notice.ts';
import { englishEmail, englishSms } from './en.ts';
import { vietnameseEmail, vietnameseSms } from './vi.ts';

/** The notice in the language of the petition. An e-mail contains the agency's own words, an SMS only the link to them. */
export function noticeMessage(notice: Notice, { channel, to }: Pick<MessageContent, 'channel' | 'to'>): MessageContent {
  const isVietnamese = notice.language === 'vi';
  if (channel === 'sms') return { channel, to, text: isVietnamese ? vietnameseSms(notice) : englishSms(notice) };
  return { channel, to, ...(isVietnamese ? vietnameseEmail(notice) : englishEmail(notice)) };
}
