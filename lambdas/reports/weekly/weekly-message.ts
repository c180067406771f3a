import type { Person } from '../../directory/domain/person.ts';
import { dayText } from '../../kernel/date-text.ts';
import type { Lang } from '../../kernel/lang.ts';
import type { Instant } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';
import { type Message, newMessage } from '../../messages/domain/message.ts';
import { plainAscii } from '../../messages/domain/plain-ascii.ts';
import type { Period } from '../../scores/domain/period.ts';
import type { AgencyReview } from '../domain/weekly/review.ts';
import { slowMethod } from '../domain/weekly/slow.ts';

/** More is read by the API and in the inbox. */
const MAX_CASES = 20;

type Named = AgencyReview & { readonly name: Words };

/** What a leader is to read of a week: the agencies of their scope that have something late, or are slow. */
export type Summary = {
  readonly week: Period;
  readonly at: Instant;
  readonly reviews: readonly Named[];
  readonly silent: readonly Silent[];
};

/** An agency of their scope that has not answered a reminder letter by its day. */
export type Silent = {
  readonly agency: string;
  readonly name: Words;
  readonly number: string;
  readonly workingDaysLate: number;
};

/** One message a week and leader, by e-mail, or by SMS without an address; none if nothing is late, slow or silent. */
export function weeklyMessages({ id, name, language, email, phone }: Person, summary: Summary): readonly Message[] {
  const { week, at } = summary;
  const counts = countsOf(summary);
  if (counts.late === 0 && counts.slow === 0 && summary.silent.length === 0) return [];
  const key = (channel: string) => `weekly/${week.id}/${id}/${channel}`;
  const subject = `[Lắng Nghe] ${headlines[language](week, counts)}`;
  if (email !== undefined) {
    const text = emailText(summary, { language, name });
    return [inOfficeHours(newMessage(key('email'), { channel: 'email', to: email, subject, text }, at))];
  }
  if (phone === undefined) return [];
  const text = plainAscii(`Lắng Nghe: ${headlines[language](week, counts)}.`);
  return [inOfficeHours(newMessage(key('sms'), { channel: 'sms', to: phone, text }, at))];
}

const inOfficeHours = (message: Message): Message => ({ ...message, hours: 'office' });

type Counts = { readonly late: number; readonly slow: number };

const countsOf = ({ reviews }: Pick<Summary, 'reviews'>): Counts => ({
  late: reviews.reduce((total, { lateTotal }) => total + lateTotal, 0),
  slow: reviews.filter(({ slow }) => slow.length > 0).length,
});

const headlines: Words<(week: Period, counts: Counts) => string> = {
  vi: ({ from, to }, { late, slow }) =>
    `Tuần ${dayText('vi', from)}-${dayText('vi', to)}: ${late} phản ánh, kiến nghị quá hạn, ${slow} cơ quan trả lời chậm`,
  en: ({ from, to }, { late, slow }) =>
    `Week ${dayText('en', from)} to ${dayText('en', to)}: ${late} petitions overdue, ${slow} agencies slow to answer`,
};

type Reader = { readonly language: Lang; readonly name: string };

function emailText({ week, reviews, silent }: Summary, { language, name }: Reader): string {
  const cases = reviews
    .flatMap((review) => review.late.map((one) => ({ ...one, agency: review.name[language] })))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
    .slice(0, MAX_CASES);
  const total = countsOf({ reviews }).late;
  const words = texts[language];
  const lines = cases.map(({ code, dueOn, workingDaysLate, agency }) =>
    words.late({ code, dueOn: dayText(language, dueOn), workingDaysLate, agency }),
  );
  const slow = reviews.filter((review) => review.slow.length > 0).map((review) => words.slow(review));
  return [
    words.greeting(name),
    headlines[language](week, countsOf({ reviews })),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...(total > lines.length ? [words.more(total - lines.length)] : []),
    ...(slow.length > 0 ? [[words.slowTitle, ...slow].join('\n')] : []),
    ...(silent.length > 0 ? [[words.silentTitle, ...silent.map((one) => words.silent(one))].join('\n')] : []),
    words.closing,
  ].join('\n\n');
}

const shareText = ({ n, d }: { readonly n: number; readonly d: number }) => `${n}/${d}`;
const days = (median: number | undefined) => `${median ?? '-'}`;

type LateLine = {
  readonly code: string;
  readonly dueOn: string;
  readonly workingDaysLate: number;
  readonly agency: string;
};

const texts = {
  vi: {
    greeting: (name: string) => `Kính gửi Ông/Bà ${name},`,
    late: ({ code, dueOn, workingDaysLate, agency }: LateLine) =>
      `- ${code}: hạn trả lời ${dueOn}, quá hạn ${workingDaysLate} ngày làm việc; ${agency}`,
    more: (count: number) => `Và ${count} việc khác.`,
    slowTitle: `Trả lời chậm trong ${slowMethod.weeks} tuần qua (so với ${slowMethod.ownWeeks} tuần trước đó của chính cơ quan và với các cơ quan cùng cấp):`,
    slow: ({ name, recent, before, peers }: Named) =>
      `- ${name.vi}: trung vị ${days(recent.medianDays)} ngày làm việc (n = ${recent.answered}; trước ${days(before.medianDays)}, cùng cấp ${days(peers.medianDays)}); trễ hạn ${shareText(recent.late)} (trước ${shareText(before.late)}, cùng cấp ${shareText(peers.late)})`,
    silentTitle: 'Chưa trả lời văn bản đôn đốc:',
    silent: ({ name, number, workingDaysLate }: Silent) =>
      `- ${name.vi}: văn bản số ${number}, quá hạn trả lời ${workingDaysLate} ngày làm việc`,
    closing: `Phản ánh về hành vi cán bộ và phản ánh bị hạn chế người xem không có trong danh sách này.

Trân trọng.
Hệ thống Lắng Nghe
(Thư được gửi tự động mỗi tuần một lần; vui lòng không trả lời thư này.)
`,
  },
  en: {
    greeting: (name: string) => `Dear ${name},`,
    late: ({ code, dueOn, workingDaysLate, agency }: LateLine) =>
      `- ${code}: due on ${dueOn}, late by ${workingDaysLate} working days; ${agency}`,
    more: (count: number) => `And ${count} more.`,
    slowTitle: `Slow to answer in the last ${slowMethod.weeks} weeks (compared with the ${slowMethod.ownWeeks} weeks before of the agency itself, and with its peers):`,
    slow: ({ name, recent, before, peers }: Named) =>
      `- ${name.en}: median ${days(recent.medianDays)} working days (n = ${recent.answered}; before ${days(before.medianDays)}, peers ${days(peers.medianDays)}); late ${shareText(recent.late)} (before ${shareText(before.late)}, peers ${shareText(peers.late)})`,
    silentTitle: 'Reminder letters not answered:',
    silent: ({ name, number, workingDaysLate }: Silent) =>
      `- ${name.en}: letter ${number}, late by ${workingDaysLate} working days`,
    closing: `Petitions about conduct and restricted petitions are not in this list.

Lắng Nghe
(This message is sent automatically once a week. Please do not reply.)
`,
  },
} as const;
