import type { Person } from '../../directory/domain/person.ts';
import { dayText } from '../../kernel/date-text.ts';
import type { Lang } from '../../kernel/lang.ts';
import type { Words } from '../../kernel/words.ts';
import { type Message, newMessage } from '../../messages/domain/message.ts';
import { plainAscii } from '../../messages/domain/plain-ascii.ts';
import type { Period } from '../../scores/domain/period.ts';
import { lateCasesOf } from '../domain/reminders/cases.ts';
import type { Summary } from './weekly-summary.ts';
import { weeklyTexts } from './weekly-texts.ts';

/** More is read by the API and in the inbox. */
const MAX_CASES = 20;

/** One message a week and leader, by e-mail, or by SMS without an address; none if nothing is late, slow or silent. */
export function weeklyMessages({ id, name, language, email, phone }: Person, summary: Summary): readonly Message[] {
  const { week, at } = summary;
  const counts = countsOf(summary);
  if (Object.values(counts).every((count) => count === 0) && summary.silent.length === 0) return [];
  const key = (channel: string) => `weekly/${week.id}/${id}/${channel}`;
  const subject = `[Lắng Nghe] ${headlines[language](week, counts)}`;
  if (email !== undefined) {
    const text = emailText(summary, { language, name });
    return [inOfficeHours(newMessage(key('email'), { channel: 'email', to: email, subject, text }, at))];
  }
  if (phone === undefined) return [];
  const [longest] = casesOf(summary, language);
  const first = longest === undefined ? '' : ` ${firstWords[language]} ${longest.code}: ${longest.link}`;
  const text = plainAscii(`Lắng Nghe: ${headlines[language](week, counts)}.${first}`);
  return [inOfficeHours(newMessage(key('sms'), { channel: 'sms', to: phone, text }, at))];
}

const inOfficeHours = (message: Message): Message => ({ ...message, hours: 'office' });

/** `late`: answers; `stages`: what is late in triage or publication. */
type Counts = Readonly<Record<'late' | 'stages' | 'slow' | 'dossiers' | 'findings', number>>;

const countsOf = ({ reviews, dossiers, findings }: Summary): Counts => ({
  late: reviews.reduce((total, { lateTotal }) => total + lateTotal, 0),
  stages: reviews.reduce((total, { lateStagesTotal }) => total + lateStagesTotal, 0),
  slow: reviews.filter(({ slow }) => slow.length > 0).length,
  dossiers: dossiers.reduce((total, { overdue }) => total + overdue, 0),
  findings: findings.reduce((total, { overdue }) => total + overdue, 0),
});

const headlines: Words<(week: Period, counts: Counts) => string> = {
  vi: ({ from, to }, { late, stages, slow, dossiers, findings }) =>
    [
      `Tuần ${dayText('vi', from)}-${dayText('vi', to)}: ${late} phản ánh, kiến nghị quá hạn trả lời`,
      ...(stages === 0 ? [] : [`${stages} quá hạn tiếp nhận hoặc công khai`]),
      `${slow} cơ quan trả lời chậm`,
      ...(dossiers === 0 ? [] : [`${dossiers} hồ sơ quá hạn`]),
      ...(findings === 0 ? [] : [`${findings} kiến nghị quá hạn khắc phục`]),
    ].join(', '),
  en: ({ from, to }, { late, stages, slow, dossiers, findings }) =>
    [
      `Week ${dayText('en', from)} to ${dayText('en', to)}: ${late} answers overdue`,
      ...(stages === 0 ? [] : [`${stages} overdue for acceptance or publication`]),
      `${slow} agencies slow to answer`,
      ...(dossiers === 0 ? [] : [`${dossiers} dossiers overdue`]),
      ...(findings === 0 ? [] : [`${findings} findings overdue`]),
    ].join(', '),
};

/** Before the one case that an SMS has room for. */
const firstWords: Words = { vi: 'Quá hạn lâu nhất', en: 'Longest overdue' };

type Reader = { readonly language: Lang; readonly name: string };

function emailText(summary: Summary, { language, name }: Reader): string {
  const { week, reviews, silent, dossiers, findings } = summary;
  const counts = countsOf(summary);
  const total = counts.late + counts.stages;
  const words = weeklyTexts[language];
  const lines = casesOf(summary, language).map((one) => words.late({ ...one, dueOn: dayText(language, one.dueOn) }));
  const slow = reviews.filter((review) => review.slow.length > 0).map((review) => words.slow(review));
  return [
    words.greeting(name),
    headlines[language](week, counts),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...(total > lines.length ? [words.more(total - lines.length)] : []),
    ...(slow.length > 0 ? [[words.slowTitle, ...slow].join('\n')] : []),
    ...(silent.length > 0 ? [[words.silentTitle, ...silent.map((one) => words.silent(one))].join('\n')] : []),
    ...agencyLines(dossiers, { title: words.dossiersTitle, line: words.dossiers, more: words.moreAgencies }),
    ...agencyLines(findings, { title: words.findingsTitle, line: words.findings, more: words.moreAgencies }),
    words.closing,
  ].join('\n\n');
}

/** What is late in any stage, the longest first. */
const casesOf = ({ reviews, caseLink }: Summary, language: Lang) =>
  reviews
    .flatMap((review) => lateCasesOf(review).map((one) => ({ ...one, agency: review.name[language] })))
    .sort((a, b) => (a.dueOn < b.dueOn || (a.dueOn === b.dueOn && a.code < b.code) ? -1 : 1))
    .slice(0, MAX_CASES)
    .map((one) => ({ ...one, link: caseLink.replace('{code}', one.code) }));

type ListWords<Row> = {
  readonly title: string;
  readonly line: (row: Row) => string;
  readonly more: (count: number) => string;
};

/** The agencies with the most that is overdue. */
function agencyLines<Row extends { readonly overdue: number }>(
  rows: readonly Row[],
  { title, line, more }: ListWords<Row>,
): readonly string[] {
  if (rows.length === 0) return [];
  const listed = rows.toSorted((a, b) => b.overdue - a.overdue).slice(0, MAX_CASES);
  const left = rows.length - listed.length;
  return [[title, ...listed.map((row) => line(row)), ...(left > 0 ? [more(left)] : [])].join('\n')];
}
