import { type LocalDate, weekdayOf } from '../kernel/time.ts';
import type { Words } from '../kernel/words.ts';
import type { Calendar, DayRule } from './calendar.ts';
import { fixedHoliday } from './fixed-holiday.ts';
import { dayInLieu } from './in-lieu.ts';
import { unknownYear, WEEKEND } from './phrases.ts';

/** `undecided`: why the status of the day may still change; any result that depends on it is provisional. */
export type CalendarDay = DayRule & { readonly on: LocalDate; readonly undecided?: Words };

const WORKING_DAY: DayRule = { isWorking: true };

/** The rule for one day. Throws a RangeError when `on` is not a valid date. */
export function dayOf(calendar: Calendar, on: LocalDate): CalendarDay {
  const day = { on, ...ruleOf(calendar, on) };
  const undecided = undecidedOn(calendar, on);

  return undecided === undefined ? day : { ...day, undecided };
}

export function isWorkingDay(calendar: Calendar, on: LocalDate): boolean {
  return ruleOf(calendar, on).isWorking;
}

function ruleOf(calendar: Calendar, on: LocalDate): DayRule {
  const known = calendar.named.get(on);
  if (known !== undefined) return known;

  const isWeekend = calendar.weekend.has(weekdayOf(on));
  const off = fixedHoliday(calendar, on) ?? (isWeekend ? WEEKEND : dayInLieu(calendar, on));
  return off === undefined ? WORKING_DAY : { isWorking: false, why: off };
}

function undecidedOn(calendar: Calendar, on: LocalDate): Words | undefined {
  const year = yearOf(on);

  return calendar.years.has(year) ? calendar.undecided.get(on) : unknownYear(year);
}

function yearOf(on: LocalDate): number {
  return Number(on.slice(0, 4));
}
