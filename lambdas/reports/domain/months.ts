import type { LocalDate } from '../../kernel/time.ts';
import { lastDayOf, monthAfter, monthOf } from '../../scores/domain/month.ts';
import type { DateRange } from './date-range.ts';
import { method } from './method.ts';

/** MissingReport reports are built for the last 13 months, enough to recover from any realistic outage. */
const MONTHS_REPORTED = 13;

/** The months whose reports are due on a day, newest first. */
export function reportedMonths(today: LocalDate): readonly string[] {
  const settled = Number(today.slice(8)) >= method.settlesOnDay ? -1 : -2;
  return Array.from({ length: MONTHS_REPORTED }, (_, back) => monthAfter(monthOf(today), settled - back));
}

export const rangeOf = (month: string): DateRange => ({ from: `${month}-01`, to: lastDayOf(month) });

/** The months of receipt of all petitions that may be open in a month from `oldest` to `newest`. */
export function monthsToRead(oldest: string, newest: string): readonly string[] {
  const months: string[] = [];
  for (let month = monthAfter(oldest, -method.monthsBack); month <= newest; month = monthAfter(month, 1)) {
    months.push(month);
  }
  return months;
}
