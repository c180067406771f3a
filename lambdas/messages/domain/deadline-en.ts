import { longDayText } from '../../kernel/date-text.ts';
import type { DeadlineNotice, Email } from './deadline-notice.ts';

export function englishSms(notice: DeadlineNotice): string {
  const { step, stage, code, agency, dueOn } = notice;
  const request = `Please ${actions[stage]} ${step === 'late' ? 'at once' : 'in time'}.`;

  return `Lang Nghe: ${code} (${agency.code}) ${describe(notice)} (due ${longDayText('en', dueOn)}). ${request}`;
}

export function englishEmail(notice: DeadlineNotice, name: string): Email {
  const { step, stage, code, agency, dueOn } = notice;
  const request = requests[stage][step === 'late' ? 'late' : 'inTime'];

  return {
    subject: `[Lắng Nghe] ${code} ${describe(notice)} (due ${longDayText('en', dueOn)})`,
    text: `Dear ${name},

The following petition ${describe(notice)}:
- Code: ${code}
- Agency: ${agency.name.en} (${agency.code})
- Due: ${longDayText('en', dueOn)}

${request}

Lắng Nghe
(This message was sent automatically; please do not reply to it.)
`,
  };
}

/** Describes the deadline; a count of 0 working days is left out. */
function describe({ step, stage, workingDays }: DeadlineNotice): string {
  const is = stage === 'answer' ? 'is' : 'awaits publication,';
  if (step === 'late') return workingDays > 0 ? `${is} late by ${daysText(workingDays)}` : `${is} late`;
  if (step === 'dueToday' || workingDays === 0) return `${is} due today`;
  return `${is} due in ${daysText(workingDays)}`;
}

/** The required action, by stage. */
const actions = { answer: 'answer', publication: 'publish' } as const;

const requests = {
  answer: {
    late: 'Please make sure that the sender is answered at once, with the reason for the delay.',
    inTime: 'Please make sure that the sender is answered within the prescribed time.',
  },
  publication: {
    late: 'The answer is ready. Please check it and publish it at once.',
    inTime: 'The answer is ready. Please check it and publish it within the prescribed time.',
  },
} as const;

function daysText(workingDays: number): string {
  return workingDays === 1 ? '1 working day' : `${workingDays} working days`;
}
