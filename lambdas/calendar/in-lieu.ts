import { addDays, type LocalDate, weekdayOf } from '../kernel/time.ts';
import type { Words } from '../kernel/words.ts';
import type { Calendar } from './calendar.ts';
import { fixedHoliday } from './fixed-holiday.ts';
import { inLieuOf } from './phrases.ts';

/**
 * Why a weekday of a year without a schedule is off in lieu of a fixed holiday: one that falls on the weekly rest is
 * compensated on the next working day (Labour Code 2019, article 111.3). `on` is neither a weekend nor a holiday.
 */
export function dayInLieu(calendar: Calendar, on: LocalDate): Words | undefined {
  const year = on.slice(0, 4);
  if (calendar.years.has(Number(year)) || !followsHoliday(calendar, year, on)) return undefined;

  const owed: Words[] = [];
  for (const day of daysOffBefore(calendar, on)) {
    const holiday = fixedHoliday(calendar, day);
    if (calendar.weekend.has(weekdayOf(day))) owed.push(...(holiday === undefined ? [] : [holiday]));
    else if (holiday === undefined) owed.shift();
  }
  return owed[0] && inLieuOf(owed[0]);
}

/** Longer than any run of fixed holidays, weekends and days in lieu of them. */
const LOOK_BACK_DAYS = 10;

/** Rules out most days of a year without stepping through those before them. */
function followsHoliday({ fixed }: Calendar, year: string, on: LocalDate): boolean {
  const from = addDays(on, -LOOK_BACK_DAYS);
  return [...fixed.keys()].some((monthDay) => from <= `${year}-${monthDay}` && `${year}-${monthDay}` < on);
}

/** The days before `on` that may leave a day off to be given, oldest first. */
const daysOffBefore = (calendar: Calendar, on: LocalDate): readonly LocalDate[] =>
  Array.from({ length: LOOK_BACK_DAYS }, (_, index) => addDays(on, index - LOOK_BACK_DAYS)).filter(
    (day) => !calendar.years.has(Number(day.slice(0, 4))),
  );
