import { addDays, type LocalDate } from '../kernel/time.ts';
import type { Words } from '../kernel/words.ts';
import type { Calendar } from './calendar.ts';
import { type CalendarDay, dayOf, isWorkingDay } from './day.ts';
import { expectSpan, expectWhole, MAX_WORKING_DAYS } from './limits.ts';
import { type Provisional, provisional } from './provisional.ts';

/** A day reckoned forward, with the days that were counted and those that were not. */
export type WorkingDays = Provisional & {
  readonly on: LocalDate;
  readonly counted: readonly LocalDate[];
  readonly skipped: readonly { readonly on: LocalDate; readonly why: Words }[];
};

/**
 * The day of the event is not counted (Civil Code 2015, article 147.2); a Saturday worked in exchange is.
 * With no days to add: the day itself, or the next working day when it is off (article 148.5). Then nothing is counted.
 */
export function addWorkingDays(calendar: Calendar, from: LocalDate, days: number): WorkingDays {
  expectWhole(days, MAX_WORKING_DAYS);

  const first = days === 0 ? from : addDays(from, 1);
  const walked = walk(calendar, first, Math.max(days, 1));

  return {
    on: addDays(first, walked.length - 1),
    counted: days === 0 ? [] : walked.flatMap((day) => (day.isWorking ? [day.on] : [])),
    skipped: walked.flatMap((day) => (day.isWorking ? [] : [{ on: day.on, why: day.why }])),
    ...provisional(walked),
  };
}

/** Strictly after: on a working day, the one after it. */
export function nextWorkingDay(calendar: Calendar, day: LocalDate): LocalDate {
  return addWorkingDays(calendar, day, 1).on;
}

/**
 * The working day that comes `days` working days before `until`: when `until` is worked, the first day on which no
 * more than that are left. With none to subtract: the day itself, or the working day before it when it is off.
 */
export function subtractWorkingDays(calendar: Calendar, until: LocalDate, days: number): LocalDate {
  expectWhole(days, MAX_WORKING_DAYS);

  let on = days === 0 ? until : addDays(until, -1);
  for (let left = Math.max(days, 1); ; on = addDays(on, -1)) {
    if (isWorkingDay(calendar, on)) left -= 1;
    if (left === 0) return on;
  }
}

/**
 * The working days after `from` up to and with `to`: what is left at `from` of a limit that ends on `to`.
 * Below zero when `to` came first: the working days it is late.
 */
export function countWorkingDays(calendar: Calendar, from: LocalDate, to: LocalDate): number {
  if (to < from) return 0 - countWorkingDays(calendar, to, from);
  expectSpan(from, to);

  let count = 0;
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) if (isWorkingDay(calendar, on)) count += 1;
  return count;
}

function walk(calendar: Calendar, first: LocalDate, workingDays: number): readonly CalendarDay[] {
  const walked: CalendarDay[] = [];
  for (let on = first, left = workingDays; left > 0; on = addDays(on, 1)) {
    const day = dayOf(calendar, on);
    walked.push(day);
    if (day.isWorking) left -= 1;
  }

  return walked;
}
