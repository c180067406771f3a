import { type LocalDate, weekdayOf } from '../kernel/time.ts';
import type { Words } from '../kernel/words.ts';
import type { Calendar, DayRule } from './calendar.ts';
import { unknownYear, WEEKEND } from './phrases.ts';

/** `undecided`: why the status of the day may still change; any result that depends on it is provisional. */
export type CalendarDay = DayRule & { readonly on: LocalDate; readonly undecided?: Words };

const WORKING_DAY: DayRule = { isWorking: true };
const DAY_OFF: DayRule = { isWorking: false, why: WEEKEND };

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
  const weekdayRule = calendar.weekend.has(weekdayOf(on)) ? DAY_OFF : WORKING_DAY;

  return calendar.named.get(on) ?? fixedHoliday(calendar, on) ?? weekdayRule;
}

/** For a year that is not listed nothing else is assumed: no Tết, no compensation, no swapped days. */
function fixedHoliday(calendar: Calendar, on: LocalDate): DayRule | undefined {
  const holiday = calendar.fixed.get(on.slice(5));
  const year = yearOf(on);
  if (holiday === undefined || calendar.years.has(year) || year < holiday.sinceYear) return undefined;

  return { isWorking: false, why: holiday.why };
}

function undecidedOn(calendar: Calendar, on: LocalDate): Words | undefined {
  const year = yearOf(on);

  return calendar.years.has(year) ? calendar.undecided.get(on) : unknownYear(year);
}

function yearOf(on: LocalDate): number {
  return Number(on.slice(0, 4));
}
