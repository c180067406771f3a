import { dayText, dueDateText, longDayText } from '../../kernel/date-text.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import { type DigestNotice, type Email, isPast, type NoticedCase } from '../domain/digest-notice.ts';
import type { Addressee } from './addressee.ts';

export function englishSms(notice: DigestNotice, listed: readonly NoticedCase[]): string {
  const { day, at, total } = notice;
  const more = total - listed.length;
  const cases = listed.map((one) => `${one.code} (${one.agency.code}): ${dueText(one)}, ${stateText(one, at)}.`);
  const rest = more > 0 ? ` And ${more} more.` : '';
  return `Lang Nghe ${dayText('en', day)}: ${countsText(notice)}. ${cases.join(' ')}${rest} ${listed[0]?.link}`;
}

export function englishEmail(notice: DigestNotice, { name, role }: Addressee): Email {
  const { day, at, cases, total } = notice;
  const more = total - cases.length;
  return {
    subject: `[Lắng Nghe] ${dayText('en', day)}: ${countsText(notice)}`,
    text: `Dear ${name},

Petitions ${duties[role]}, as of ${longDayText('en', day)}: ${countsText(notice)}.

${cases.map((one, index) => caseText(one, index, at)).join('\n\n')}
${more > 0 ? `\nAnd ${more} more.\n` : ''}
${requests[role]}

Lắng Nghe
(This message was sent automatically, at most once a working day. Please do not reply.)
`,
  };
}

/** About one urgent petition. */
export const englishUrgentSms = ({ cases, at }: DigestNotice): string =>
  cases.map((one) => `Lang Nghe, urgent: ${urgentText(one, at)}. ${one.link}`).join(' ');

export function englishUrgentEmail({ cases, at }: DigestNotice, { name, role }: Addressee): Email {
  return {
    subject: `[Lắng Nghe] Urgent: ${cases.map((one) => urgentText(one, at)).join(' ')}`,
    text: `Dear ${name},

An urgent petition ${duties[role]}:

${cases.map((one, index) => caseText(one, index, at)).join('\n\n')}

${requests[role]}

Lắng Nghe
(This message was sent automatically. Please do not reply.)
`,
  };
}

const urgentText = (one: NoticedCase, at: Instant) =>
  `${one.code} (${one.agency.code}): ${dueText(one)}, ${stateText(one, at)}`;

const caseText = (one: NoticedCase, index: number, at: Instant) =>
  `${index + 1}. ${one.code}: ${dueText(one)}, ${stateText(one, at)}
   Agency: ${one.agency.name.en} (${one.agency.code})${assigneeText(one)}
   ${one.link}`;

/** Nothing in digests of earlier versions, which do not say it. */
const assigneeText = ({ receivedOn, assignee }: NoticedCase) =>
  receivedOn === undefined
    ? ''
    : `\n   Received on ${dayText('en', receivedOn)}; ${assignee === undefined ? 'not assigned' : `officer: ${assignee}`}`;

/** `3 overdue, 1 due today, 2 not due yet`. */
function countsText({ total, late, dueToday }: DigestNotice): string {
  const parts = [
    [late, 'overdue'],
    [dueToday, 'due today'],
    [total - late - dueToday, 'not due yet'],
  ] as const;
  return parts.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : [])).join(', ');
}

const dueText = ({ stage, provisional, ...due }: NoticedCase) =>
  `${duesOf[stage]} due ${dueDateText('en', due)}${provisional ? ' (provisional)' : ''}`;

const duesOf = { triage: 'acceptance', answer: 'answer', publication: 'publication' } as const;

function stateText({ workingDays, ...due }: NoticedCase, at: Instant): string {
  if (isPast(due, at)) return workingDays < 0 ? `overdue by ${daysText(-workingDays)}` : 'overdue';
  return due.dueOn === localDateOf(at) ? 'due today' : `${daysText(workingDays)} left`;
}

const daysText = (days: number) => `${days} working day${days === 1 ? '' : 's'}`;

const duties = { officer: 'for you to answer', head: 'in your charge', leader: 'of agencies below you' } as const;

const late = 'what is overdue needs an answer now, with the reason for the delay.';
const requests = {
  officer: `Please answer on time; ${late}`,
  head: `Please make sure that they are answered on time; ${late}`,
  leader: 'Please make sure that these agencies answer now and explain the delay.',
} as const;
