import { addDays, type LocalDate } from '../kernel/time.ts';
import type { Words } from '../kernel/words.ts';
import type { Calendar } from './calendar.ts';
import { type CalendarDay, dayOf, isWorkingDay } from './day.ts';
import { assertSpan, assertWholeNumber, MAX_WORKING_DAYS } from './limits.ts';
import { type Provisional, provisional } from './provisional.ts';

/** The result of adding working days: the end date, the days that were counted and those that were skipped. */
export type WorkingDays = Provisional & {
  readonly on: LocalDate;
  readonly counted: readonly LocalDate[];
  readonly skipped: readonly { readonly on: LocalDate; readonly why: Words }[];
};

/**
 * Adds working days to a date. The day of the event is not counted (Civil Code 2015, article 147.2); a Saturday worked
 * in exchange is. With 0 days the result is `from`, or the next working day if `from` is off (article 148.5), and no day
 * is counted. Throws a RangeError for an invalid date or for more than `MAX_WORKING_DAYS`.
 */
export function addWorkingDays(calendar: Calendar, from: LocalDate, days: number): WorkingDays {
  assertWholeNumber(days, MAX_WORKING_DAYS);

  const first = days === 0 ? from : addDays(from, 1);
  const passed = daysFrom(calendar, first, Math.max(days, 1));

  return {
    on: addDays(first, passed.length - 1),
    counted: days === 0 ? [] : passed.flatMap((day) => (day.isWorking ? [day.on] : [])),
    skipped: passed.flatMap((day) => (day.isWorking ? [] : [{ on: day.on, why: day.why }])),
    ...provisional(passed),
  };
}

/**
 * The working day that is `days` working days before `until`: if `until` is worked, the first day on which no more
 * than that many are left. With 0 days the result is `until`, or the previous working day if `until` is off.
 */
export function subtractWorkingDays(calendar: Calendar, until: LocalDate, days: number): LocalDate {
  assertWholeNumber(days, MAX_WORKING_DAYS);

  let on = days === 0 ? until : addDays(until, -1);
  for (let left = Math.max(days, 1); ; on = addDays(on, -1)) {
    if (isWorkingDay(calendar, on)) left -= 1;
    if (left === 0) return on;
  }
}

/**
 * Counts the working days after `from` up to and including `to`: on `from`, that many are left until `to`.
 * Negative when `to` is before `from`: the number of working days it is late.
 */
export function countWorkingDays(calendar: Calendar, from: LocalDate, to: LocalDate): number {
  if (to < from) return 0 - countWorkingDays(calendar, to, from);
  assertSpan(from, to);

  let count = 0;
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) if (isWorkingDay(calendar, on)) count += 1;
  return count;
}

/** The days from `first` up to the one on which `workingDays` working days are complete. */
function daysFrom(calendar: Calendar, first: LocalDate, workingDays: number): readonly CalendarDay[] {
  const passed: CalendarDay[] = [];
  for (let on = first, left = workingDays; left > 0; on = addDays(on, 1)) {
    const day = dayOf(calendar, on);
    passed.push(day);
    if (day.isWorking) left -= 1;
  }

  return passed;
}
