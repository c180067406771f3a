import type { Calendar } from '../../../calendar/calendar.ts';
import { countWorkingDays } from '../../../calendar/working-days.ts';
import { type LocalDate, localDateOf } from '../../../kernel/time.ts';
import type { Words } from '../../../kernel/words.ts';
import type { Petition, PetitionIn } from '../case/petition.ts';
import { lateByHours } from './late.ts';

/** What an agency finished late: the answer, the refusal, the merging into another petition, or the publication of the answer. */
export const lateActs = ['answer', 'refusal', 'merge', 'publication'] as const;
export type LateAct = (typeof lateActs)[number];

/** The day on which something was done, and the last day on which that was in time. */
export type Done = {
  readonly on: LocalDate;
  readonly dueOn: LocalDate;
  /** After its due instant, where there was one. */
  readonly isLate?: true | undefined;
};

/** 0 working days: done on days off right after the due day. */
export type Late = { readonly act: LateAct; readonly workingDays: number; readonly label: Words };

/** What was finished late, in the order of the procedure. */
export const lateIn = (done: Readonly<Partial<Record<LateAct, Done>>>, calendar: Calendar): readonly Late[] =>
  lateActs.flatMap((act) => {
    const { on, dueOn, isLate }: Done = done[act] ?? { on: '', dueOn: '' };
    if (on <= dueOn && isLate !== true) return [];
    const workingDays = countWorkingDays(calendar, dueOn, on);
    return [{ act, workingDays, label: labelOf(act, workingDays) }];
  });

/** What was finished of a petition. An answer that was returned or reopened is not. */
export function doneOf(petition: Petition): Partial<Record<LateAct, Done>> {
  switch (petition.status) {
    case 'awaitingPublication':
    case 'answered':
      return { answer: petition.answer };
    case 'published':
      return { answer: petition.answer, ...publicationOf(petition) };
    case 'refused':
      return { refusal: { on: localDateOf(petition.refusal.at), dueOn: petition.refusal.dueOn ?? petition.dueOn } };
    case 'merged':
      return { merge: mergeOf(petition) };
    default:
      return {};
  }
}

const mergeOf = ({ merged: { at }, dueOn, answerDueAt }: PetitionIn<'merged'>): Done => ({
  ...{ on: localDateOf(at), dueOn },
  ...lateByHours({ dueOn, answerDueAt }, at),
});

/** Publications of earlier versions did not keep their due day. */
const publicationOf = ({ publication: { at, dueOn } }: Extract<Petition, { status: 'published' }>) =>
  dueOn === undefined ? {} : { publication: { on: localDateOf(at), dueOn } };

const acts = {
  answer: { vi: 'Trả lời trễ', en: 'Answered' },
  refusal: { vi: 'Từ chối tiếp nhận trễ', en: 'Refused' },
  merge: { vi: 'Gộp trễ', en: 'Merged' },
  publication: { vi: 'Công khai trễ', en: 'Published' },
} as const satisfies Record<LateAct, Words>;

function labelOf(act: LateAct, days: number): Words {
  const { vi, en } = acts[act];
  if (days === 0) return { vi: `${vi} hạn`, en: `${en} late` };
  return { vi: `${vi} ${days} ngày làm việc`, en: `${en} ${days} working day${days === 1 ? '' : 's'} late` };
}
