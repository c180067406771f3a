import { isWorkingDay } from '../../lambdas/calendar/day.ts';
import { vietnamCalendar } from '../../lambdas/calendar/vietnam.ts';
import { addDays, type Instant, type LocalDate, localDateOf, weekdayOf } from '../../lambdas/kernel/time.ts';
import { DAY_MS } from '../day-ms.ts';
import { SPAN_DAYS } from '../demo-span.ts';

/** The days that the demo covers: whole days between its start and the instant at which it is loaded. */
export type Span = {
  readonly first: LocalDate;
  readonly last: LocalDate;
  /** Each day and its activity: 1 is an ordinary day. */
  readonly days: readonly (readonly [LocalDate, activity: number])[];
};

/** The start of a demo that ends at `target`. */
export const demoStart = (target: Instant): Instant => new Date(Date.parse(target) - SPAN_DAYS * DAY_MS).toISOString();

export function spanUntil(target: Instant): Span {
  const first = addDays(localDateOf(demoStart(target)), 1);
  const last = addDays(localDateOf(target), -1);
  const days: (readonly [LocalDate, number])[] = [];
  const tet = tetDays();
  for (let day = first; day <= last; day = addDays(day, 1)) days.push([day, activity(day, tet)]);

  return { first, last, days };
}

/** The position of a day in the span: 0 is its first day, 1 its last. */
export const progress = ({ first, last }: Span, day: LocalDate): number =>
  (Date.parse(day) - Date.parse(first)) / (Date.parse(last) - Date.parse(first));

const BY_WEEKDAY = [1.3, 1.1, 1, 1.05, 0.8, 0.1, 0.06];
const ON_A_DAY_OFF = 0.06;
/** Days with little activity before the first and after the last day off. */
const AROUND_TET_DAYS = 7;
const AROUND_TET = 0.3;

/** A weekly rhythm, days off, quiet around Tết. */
function activity(day: LocalDate, tet: readonly LocalDate[]): number {
  const isWorked = isWorkingDay(vietnamCalendar(), day);
  const weekday = BY_WEEKDAY[weekdayOf(day) - 1] ?? 1;
  const ordinary = isWorked ? Math.max(weekday, BY_WEEKDAY[4] ?? 1) : Math.min(weekday, ON_A_DAY_OFF);
  const isAroundTet = tet.some((off) => addDays(off, -AROUND_TET_DAYS) <= day && day <= addDays(off, AROUND_TET_DAYS));

  return isAroundTet ? ordinary * AROUND_TET : ordinary;
}

/** The days off for Tết in the years whose calendar is known. */
const tetDays = (): readonly LocalDate[] =>
  [...vietnamCalendar().named].flatMap(([on, { why }]) => (why?.vi === 'Tết Nguyên đán' ? [on] : []));
