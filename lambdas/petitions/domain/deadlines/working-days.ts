import type { Calendar } from '../../../calendar/calendar.ts';
import { countWorkingDays } from '../../../calendar/working-days.ts';
import { type Instant, type LocalDate, localDateOf } from '../../../kernel/time.ts';
import type { Petition } from '../case/petition.ts';
import { isOpen, type Status } from '../case/status.ts';
import { isAfterDue } from './late.ts';
import { type Done, doneOf, type LateAct, lateIn } from './lateness.ts';

export type WorkingDays = { readonly workingDaysLeft?: number; readonly workingDaysLate?: number };

type Due = {
  readonly status: Status;
  readonly dueOn: LocalDate;
  readonly answerDueAt?: Instant | undefined;
  readonly done: Readonly<Partial<Record<LateAct, Done>>>;
};

export const workingDays = (petition: Petition, now: Instant, calendar: Calendar): WorkingDays =>
  daysOf({ ...petition, done: doneOf(petition) }, now, calendar);

/**
 * While a clock runs: the working days left, not counting today, or how many it is late. Afterwards: how late the
 * petition was answered or refused.
 */
export function daysOf({ status, dueOn, answerDueAt, done }: Due, now: Instant, calendar: Calendar): WorkingDays {
  if (!isOpen(status)) {
    const late = lateIn(done, calendar).find(({ act }) => act !== 'publication');
    return late === undefined ? {} : { workingDaysLate: late.workingDays };
  }
  if (status === 'needsSupplement') return {};
  const today = localDateOf(now);
  return isAfterDue({ dueOn, answerDueAt }, now)
    ? { workingDaysLate: countWorkingDays(calendar, dueOn, today) }
    : { workingDaysLeft: countWorkingDays(calendar, today, dueOn) };
}
