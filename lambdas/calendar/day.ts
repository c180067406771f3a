import { type LocalDate, weekdayOf } from '../kernel/time.ts';
import type { Words } from '../kernel/words.ts';
import type { Calendar, DayRule } from './calendar.ts';
import { unknownYear, WEEKEND } from './phrases.ts';

/** `undecided` says why the day may yet be announced otherwise: whatever is reckoned with it is provisional. */
export type CalendarDay = DayRule & { readonly on: LocalDate; readonly undecided?: Words };

const WORKED: DayRule = { isWorking: true };
const OFF_FOR_THE_WEEKEND: DayRule = { isWorking: false, why: WEEKEND };

export function dayOf(calendar: Calendar, on: LocalDate): CalendarDay {
  const day = { on, ...ruleOf(calendar, on) };
  const undecided = undecidedOn(calendar, on);

  return undecided === undefined ? day : { ...day, undecided };
}

export function isWorkingDay(calendar: Calendar, on: LocalDate): boolean {
  return ruleOf(calendar, on).isWorking;
}

function ruleOf(calendar: Calendar, on: LocalDate): DayRule {
  const ofWeekday = calendar.weekend.has(weekdayOf(on)) ? OFF_FOR_THE_WEEKEND : WORKED;

  return calendar.named.get(on) ?? fixedHoliday(calendar, on) ?? ofWeekday;
}

/** Nothing is guessed about a year that is not listed: no Tết, no compensation, no exchange. */
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
