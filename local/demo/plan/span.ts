import { isWorkingDay } from '../../../lambdas/calendar/day.ts';
import { vietnamCalendar } from '../../../lambdas/calendar/vietnam.ts';
import { addDays, type Instant, type LocalDate, localDateOf, weekdayOf } from '../../../lambdas/kernel/time.ts';
import { DAY_MS } from '../../duration.ts';

/** 13 months: a year of figures and the month before, to compare it with; a rating is taken for 400 days. */
const SPAN_DAYS = 396;
/** The first day of the lunar year: published years ahead, unlike the days off around it. */
const TET = ['2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13'];

/** What the demo tells of: whole days between the start of the stack's clock and where it shall stand in the end. */
export type Span = {
  readonly first: LocalDate;
  readonly last: LocalDate;
  /** Each day and how much goes on in it: 1 is an ordinary one. */
  readonly days: readonly (readonly [LocalDate, bustle: number])[];
};

/** Where the stack's clock must begin for 13 months to pass until `target`. */
export const demoStart = (target: Instant): Instant => new Date(Date.parse(target) - SPAN_DAYS * DAY_MS).toISOString();

export function spanUntil(target: Instant): Span {
  const first = addDays(localDateOf(demoStart(target)), 1);
  const last = addDays(localDateOf(target), -1);
  const days: (readonly [LocalDate, number])[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push([day, bustle(day)]);

  return { first, last, days };
}

/** How far a day lies in the span: 0 is its first day, 1 its last. */
export const progress = ({ first, last }: Span, day: LocalDate): number =>
  (Date.parse(day) - Date.parse(first)) / (Date.parse(last) - Date.parse(first));

const BY_WEEKDAY = [1.3, 1.1, 1, 1.05, 0.8, 0.1, 0.06];
const ON_A_DAY_OFF = 0.06;
const BEFORE_TET_DAYS = 9;
const AFTER_TET_DAYS = 12;
const AROUND_TET = 0.3;

/** A weekly rhythm, days off, quiet around Tết. */
function bustle(day: LocalDate): number {
  const isWorked = isWorkingDay(vietnamCalendar(), day);
  const weekday = BY_WEEKDAY[weekdayOf(day) - 1] ?? 1;
  const ordinary = isWorked ? Math.max(weekday, BY_WEEKDAY[4] ?? 1) : Math.min(weekday, ON_A_DAY_OFF);

  return isAroundTet(day) ? ordinary * AROUND_TET : ordinary;
}

function isAroundTet(day: LocalDate): boolean {
  return TET.some((tet) => addDays(tet, -BEFORE_TET_DAYS) <= day && day <= addDays(tet, AFTER_TET_DAYS));
}
