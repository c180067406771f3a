import { dayText, dueDateText, longDayText } from '../../kernel/date-text.ts';
import { plainAscii } from '../../messages/domain/plain-ascii.ts';
import type { DueDate, News, Notice } from '../domain/notice.ts';
import { type Email, shortName } from './message-parts.ts';

/** By SMS: plain ASCII, at most two parts, without the content of the petition or the words of the agency. */
export function englishSms({ code, news, link }: Notice): string {
  return plainAscii(`Lang Nghe: ${code} ${headline(news)}. ${where(news, link)}`);
}

export function englishEmail({ code, agency, news, link }: Notice): Email {
  const details = detailsOf(news);
  return {
    subject: `[Lắng Nghe] ${code} ${headline(news)}`,
    text: `Hello,

Your petition ${code} ${headline(news)}.
Agency in charge: ${agency.en}
${details === undefined ? '' : `\n${details}\n`}
${where(news, link)}

Lắng Nghe
(This message was sent automatically. Please do not reply.)
`,
  };
}

const due = ({ provisional = false, ...day }: DueDate) =>
  `${dueDateText('en', day)}${provisional ? ' (provisional)' : ''}`;

const by = (newDueOn: string | undefined) =>
  newDueOn === undefined ? '' : ` and promises an answer by ${dayText('en', newDueOn)}`;

function headline(news: News): string {
  switch (news.kind) {
    case 'received':
      return `was received; an answer is due by ${due(news)}`;
    case 'supplementRequested':
      return 'needs more information from you';
    case 'forwarded':
      return `was forwarded to ${shortName(news.to.en)}; an answer is due by ${due(news)}`;
    case 'splitOff':
      return `was split from ${news.from} for ${shortName(news.to.en)}; an answer is due by ${due(news)}; the receipt is the same`;
    case 'merged':
      return 'was merged with a petition about the same matter, to be answered together';
    case 'unmerged':
      return `is handled separately; an answer is due by ${due(news)}`;
    case 'forwardedOut':
      return `was forwarded to ${shortName(news.to.en)}, which does not use this service`;
    case 'extended':
      return `has a new due date: ${due(news)}`;
    case 'recalculated':
      return `has a due date recalculated from the announced days off: ${due(news)}`;
    case 'refused':
      return 'was not accepted';
    case 'answered':
      return 'was answered';
    case 'late':
      return `is overdue: an answer was due by ${due(news)} and has not been given`;
    case 'interimReplied':
      return `is in progress; the agency has sent an interim reply${by(news.newDueOn)}`;
    case 'apologised':
      return `was not answered on time; the agency has sent an apology${by(news.newDueOn)}`;
  }
}

const where = (news: News, link: string | undefined) =>
  link === undefined ? 'Look it up by this code on the Lang Nghe site.' : `${action(news)} ${link}`;

function action({ kind }: News): string {
  switch (kind) {
    case 'supplementRequested':
      return 'Read the request and reply:';
    case 'refused':
      return 'Read why, and where to send it instead:';
    case 'answered':
      return 'Read the answer and rate it:';
    case 'interimReplied':
    case 'apologised':
      return 'Read it:';
    default:
      return 'Follow it:';
  }
}

function detailsOf(news: News): string | undefined {
  switch (news.kind) {
    case 'supplementRequested':
      return `What the agency asks for:\n${news.note}`;
    case 'extended':
      return news.reason && `Reason:\n${news.reason}`;
    case 'refused':
      return `Reason: ${[news.why.en, news.where?.en].filter((text) => text !== undefined).join('. ')}`;
    case 'answered':
    case 'interimReplied':
      return news.text;
    case 'apologised':
      return news.text && [...letterOf(news), news.text].join('\n');
    default:
      return undefined;
  }
}

const letterOf = ({ letter }: Extract<News, { kind: 'apologised' }>): readonly string[] =>
  letter === undefined ? [] : [`Letter no. ${letter.number} of ${longDayText('en', letter.signedOn)}`];
