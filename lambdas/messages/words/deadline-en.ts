import { longDayText } from '../../kernel/date-text.ts';
import type { DeadlineNotice, Email } from '../domain/deadline-notice.ts';

export function englishSms(notice: DeadlineNotice): string {
  const { step, stage, code, agency, dueOn } = notice;
  const request = `Please ${actions[stage]} ${step === 'late' ? 'now' : 'on time'}.`;

  return `Lang Nghe: ${code} (${agency.code}) ${describe(notice)} (due ${longDayText('en', dueOn)}). ${request}`;
}

export function englishEmail(notice: DeadlineNotice, { name, role }: Addressee): Email {
  const { step, stage, code, agency, dueOn } = notice;
  const request = requests[role][stage][step === 'late' ? 'late' : 'onTime'];

  return {
    subject: `[Lắng Nghe] ${code} ${describe(notice)} (due ${longDayText('en', dueOn)})`,
    text: `Dear ${name},

The following petition ${describe(notice)}:
- Code: ${code}
- Agency: ${agency.name.en} (${agency.code})
- Due: ${longDayText('en', dueOn)}

${request}

Lắng Nghe
(This message was sent automatically. Please do not reply.)
`,
  };
}

/** Describes the deadline; a count of 0 working days is left out. */
function describe({ step, stage, workingDays }: DeadlineNotice): string {
  const is = stage === 'answer' ? 'is' : 'awaits publication,';
  if (step === 'late') return workingDays > 0 ? `${is} overdue by ${daysText(workingDays)}` : `${is} overdue`;
  if (step === 'dueToday' || workingDays === 0) return `${is} due today`;
  return `${is} due in ${daysText(workingDays)}`;
}

/** The required action, by stage. */
const actions = { answer: 'answer', publication: 'publish' } as const;

const requests = {
  officer: {
    answer: {
      late: 'Please answer the sender now, with the reason for the delay.',
      onTime: 'Please answer the sender before the deadline.',
    },
    publication: {
      late: 'The answer is ready. Please check it and publish it now.',
      onTime: 'The answer is ready. Please check it and publish it before the deadline.',
    },
  },
  head: {
    answer: {
      late: 'Please make sure that the sender is answered now, with the reason for the delay.',
      onTime: 'Please make sure that the sender is answered before the deadline.',
    },
    publication: {
      late: 'The answer is ready. Please make sure that it is checked and published now.',
      onTime: 'The answer is ready. Please make sure that it is checked and published before the deadline.',
    },
  },
} as const;

type Addressee = { readonly name: string; readonly role: keyof typeof requests };

function daysText(workingDays: number): string {
  return workingDays === 1 ? '1 working day' : `${workingDays} working days`;
}
