import { longDayText } from '../../kernel/date-text.ts';
import type { DeadlineNotice, Email } from './deadline-notice.ts';

export function englishSms(notice: DeadlineNotice): string {
  const { step, stage, code, agency, dueOn } = notice;
  const ask = `Please ${owed[stage]} ${step === 'late' ? 'at once' : 'in time'}.`;

  return `Lang Nghe: ${code} (${agency.code}) ${standing(notice)} (due ${longDayText('en', dueOn)}). ${ask}`;
}

export function englishEmail(notice: DeadlineNotice, name: string): Email {
  const { step, stage, code, agency, dueOn } = notice;
  const ask = asked[stage][step === 'late' ? 'late' : 'inTime'];

  return {
    subject: `[Lắng Nghe] ${code} ${standing(notice)} (due ${longDayText('en', dueOn)})`,
    text: `Dear ${name},

The following petition ${standing(notice)}:
- Code: ${code}
- Agency: ${agency.name.en} (${agency.code})
- Due: ${longDayText('en', dueOn)}

${ask}

Lắng Nghe
(This message was sent automatically; please do not reply to it.)
`,
  };
}

/** With no working day left, or late by none yet, the count says nothing and is left out. */
function standing({ step, stage, workingDays }: DeadlineNotice): string {
  const is = stage === 'answer' ? 'is' : 'awaits publication,';
  if (step === 'late') return workingDays > 0 ? `${is} late by ${counted(workingDays)}` : `${is} late`;
  if (step === 'dueToday' || workingDays === 0) return `${is} due today`;
  return `${is} due in ${counted(workingDays)}`;
}

/** What is owed to the citizen at each stage. */
const owed = { answer: 'answer', publication: 'publish' } as const;

const asked = {
  answer: {
    late: 'Please see that the sender is answered at once and told the reason for the delay.',
    inTime: 'Please see that the sender is answered within the time the rules give.',
  },
  publication: {
    late: 'The answer stands. Please check it and publish it at once.',
    inTime: 'The answer stands. Please check it and publish it within the time the rules give.',
  },
} as const;

function counted(workingDays: number): string {
  return workingDays === 1 ? '1 working day' : `${workingDays} working days`;
}
