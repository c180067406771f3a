import type { Calendar } from '../../calendar/calendar.ts';
import { countWorkingDays } from '../../calendar/working-days.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import type { Petition } from './petition.ts';
import { isOpen } from './status.ts';

export type WorkingDays = { readonly workingDaysLeft?: number; readonly workingDaysLate?: number };

/** While a clock runs: the working days left, not counting today, or how many it is late. */
export function workingDays({ status, dueOn }: Petition, now: Instant, calendar: Calendar): WorkingDays {
  if (!isOpen(status) || status === 'needsSupplement') return {};
  const today = localDateOf(now);
  return today <= dueOn
    ? { workingDaysLeft: countWorkingDays(calendar, today, dueOn) }
    : { workingDaysLate: countWorkingDays(calendar, dueOn, today) };
}
