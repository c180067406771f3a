import type { Person } from '../../directory/domain/person.ts';
import { dayText } from '../../kernel/date-text.ts';
import type { Instant } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';
import { type Message, newMessage } from '../../messages/domain/message.ts';
import { plainAscii } from '../../messages/domain/plain-ascii.ts';
import type { Reminder, SentReminder } from '../domain/reminders/reminder.ts';

/** What an agency is notified of: its last letter, a correction, or that the letter was undone. */
export type ReminderNews = { readonly key: string; readonly letter: SentReminder };

/** The news that the agency was not notified of. A letter that was undone before its notification is no news. */
export function newsOf({ letters, notified }: Pick<Reminder, 'letters' | 'notified'>): ReminderNews | undefined {
  const sent = `${letters.length}`;
  const [news] = letters.slice(-1).flatMap((letter) => {
    const key = letter.undone === undefined ? sent : `${sent}-undone`;
    const isNews = letter.undone === undefined ? notified !== sent : notified === sent;
    return isNews ? [{ key, letter }] : [];
  });
  return news;
}

type About = {
  readonly reminder: Pick<Reminder, 'week' | 'agency'>;
  readonly news: ReminderNews;
  readonly names: { readonly issuer: Words; readonly agency: Words };
  readonly at: Instant;
};

/** By e-mail, or by SMS without an address; none without both. It contains nothing of a petition. */
export function reminderMessage({ id, name, language, email, phone }: Person, about: About): Message | undefined {
  const { reminder, news, at } = about;
  const key = (channel: string) => `reminder/${reminder.week}/${reminder.agency}/${news.key}/${id}/${channel}`;
  const words = texts[language];
  const headline = words.headline(about);
  if (email !== undefined) {
    const text = [words.greeting(name), `${headline}.`, words.body(about), words.closing].join('\n\n');
    const content = { channel: 'email', to: email, subject: `[Lắng Nghe] ${headline}`, text } as const;
    return { ...newMessage(key('email'), content, at), hours: 'office' };
  }
  if (phone === undefined) return undefined;
  const content = { channel: 'sms', to: phone, text: plainAscii(`Lắng Nghe: ${headline}.`) } as const;
  return { ...newMessage(key('sms'), content, at), hours: 'office' };
}

const texts = {
  vi: {
    greeting: (name: string) => `Kính gửi Ông/Bà ${name},`,
    headline: ({ news: { letter }, names }: About) =>
      letter.undone === undefined
        ? `${names.issuer.vi} ${letter.correction === undefined ? 'gửi' : 'đính chính'} văn bản đôn đốc số ${letter.number} ngày ${dayText('vi', letter.signedOn)}, trả lời chậm nhất ngày ${dayText('vi', letter.answerBy)}`
        : `${names.issuer.vi} đã hủy văn bản đôn đốc số ${letter.number} ngày ${dayText('vi', letter.signedOn)}`,
    body: ({ news: { letter }, names, reminder }: About) =>
      letter.undone === undefined
        ? `Văn bản nêu ${letter.cases.length} phản ánh, kiến nghị quá hạn của ${names.agency.vi} (tuần ${reminder.week}). Đề nghị Ông/Bà chỉ đạo giải quyết và trả lời văn bản trên hệ thống.`
        : `${names.agency.vi} không phải trả lời văn bản này. Lý do hủy được nêu trên hệ thống.`,
    closing: `Trân trọng.
Hệ thống Lắng Nghe
(Thư được gửi tự động; vui lòng không trả lời thư này.)
`,
  },
  en: {
    greeting: (name: string) => `Dear ${name},`,
    headline: ({ news: { letter }, names }: About) =>
      letter.undone === undefined
        ? `${names.issuer.en} ${letter.correction === undefined ? 'sent' : 'corrected'} reminder letter ${letter.number} of ${dayText('en', letter.signedOn)}, to be answered by ${dayText('en', letter.answerBy)}`
        : `${names.issuer.en} has undone reminder letter ${letter.number} of ${dayText('en', letter.signedOn)}`,
    body: ({ news: { letter }, names, reminder }: About) =>
      letter.undone === undefined
        ? `The letter lists ${letter.cases.length} late petitions of ${names.agency.en} (week ${reminder.week}). Please see that they are handled, and answer the letter in the system.`
        : `${names.agency.en} need not answer this letter. The reason is in the system.`,
    closing: `Lắng Nghe
(This message is sent automatically. Please do not reply.)
`,
  },
} as const;
