import { dayText, longDayText } from '../../kernel/date-text.ts';
import type { DigestNotice, Email, NoticedCase } from '../domain/digest-notice.ts';
import type { Addressee } from './addressee.ts';

export function englishSms(notice: DigestNotice, listed: readonly NoticedCase[]): string {
  const { day, total } = notice;
  const more = total - listed.length;
  const cases = listed.map((one) => `${one.code} (${one.agency.code}): ${dueText(one)}, ${stateText(one, day)}.`);
  const rest = more > 0 ? ` And ${more} more.` : '';
  return `Lang Nghe ${dayText('en', day)}: ${countsText(notice)}. ${cases.join(' ')}${rest} ${listed[0]?.link}`;
}

export function englishEmail(notice: DigestNotice, { name, role }: Addressee): Email {
  const { day, cases, total } = notice;
  const more = total - cases.length;
  return {
    subject: `[Lắng Nghe] ${dayText('en', day)}: ${countsText(notice)}`,
    text: `Dear ${name},

Petitions ${duties[role]}, as of ${longDayText('en', day)}: ${countsText(notice)}.

${cases.map((one, at) => caseText(one, at, day)).join('\n\n')}
${more > 0 ? `\nAnd ${more} more.\n` : ''}
${requests[role]}

Lắng Nghe
(This message was sent automatically, at most once a working day. Please do not reply.)
`,
  };
}

const caseText = (one: NoticedCase, at: number, day: string) =>
  `${at + 1}. ${one.code}: ${dueText(one)}, ${stateText(one, day)}
   Agency: ${one.agency.name.en} (${one.agency.code})
   ${one.link}`;

/** `3 overdue, 1 due today, 2 not due yet`. */
function countsText({ total, late, dueToday }: DigestNotice): string {
  const parts = [
    [late, 'overdue'],
    [dueToday, 'due today'],
    [total - late - dueToday, 'not due yet'],
  ] as const;
  return parts.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : [])).join(', ');
}

const dueText = ({ stage, dueOn, provisional }: NoticedCase) =>
  `${duesOf[stage]} due ${dayText('en', dueOn)}${provisional ? ' (provisional)' : ''}`;

const duesOf = { triage: 'acceptance', answer: 'answer', publication: 'publication' } as const;

function stateText({ dueOn, workingDays }: NoticedCase, day: string): string {
  if (dueOn < day) return workingDays < 0 ? `overdue by ${daysText(-workingDays)}` : 'overdue';
  return dueOn === day ? 'due today' : `${daysText(workingDays)} left`;
}

const daysText = (days: number) => `${days} working day${days === 1 ? '' : 's'}`;

const duties = { officer: 'for you to answer', head: 'in your charge', leader: 'of agencies below you' } as const;

const late = 'what is overdue needs an answer now, with the reason for the delay.';
const requests = {
  officer: `Please answer on time; ${late}`,
  head: `Please make sure that they are answered on time; ${late}`,
  leader: 'Please make sure that these agencies answer now and explain the delay.',
} as const;
