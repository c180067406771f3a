import type { LocalDate } from '../kernel/time.ts';
import type { Words } from '../kernel/words.ts';
import type { Calendar } from './calendar.ts';

/** The holiday that the law fixes to a day of a year without a schedule: no Tết and no swapped days are assumed there. */
export function fixedHoliday({ fixed, years }: Pick<Calendar, 'fixed' | 'years'>, on: LocalDate): Words | undefined {
  const holiday = fixed.get(on.slice(5));
  const year = Number(on.slice(0, 4));

  return holiday === undefined || years.has(year) || year < holiday.sinceYear ? undefined : holiday.why;
}
