import { addDays, type LocalDate, weekdayOf } from '../../../kernel/time.ts';
import { monthAfter, monthOf } from '../../../scores/domain/month.ts';
import type { Period } from '../../../scores/domain/period.ts';
import type { DateRange } from '../date-range.ts';
import { slowMethod } from './slow.ts';

const WEEK_DAYS = 7;
const DAY_MS = 86_400_000;
/** Who is late for longer than this many months is found by the reports of those months. */
const MONTHS_BEFORE = 8;

/** The last week that has ended, by ISO 8601: Monday to Sunday, in the year of its Thursday. */
export function weekBefore(today: LocalDate): Period {
  const from = addDays(today, 1 - weekdayOf(today) - WEEK_DAYS);
  const thursday = addDays(from, 3);
  const year = thursday.slice(0, 4);
  const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / DAY_MS;
  const number = `${Math.floor(days / WEEK_DAYS) + 1}`.padStart(2, '0');
  return { id: `${year}-W${number}`, from, to: addDays(from, WEEK_DAYS - 1) };
}

/** Tết closes offices for a whole week, and two more allow for an outage. What is older is news to nobody. */
const WEEKS_REVIEWED = 3;

/** The weeks that are to be reviewed on a day unless they were, newest first. */
export const reviewedWeeks = (today: LocalDate): readonly Period[] =>
  Array.from({ length: WEEKS_REVIEWED }, (_, back) => weekBefore(addDays(today, -WEEK_DAYS * back)));

/** The weeks that are compared, the last ones and those before them. */
export function comparedRanges({ to }: DateRange): { readonly recent: DateRange; readonly before: DateRange } {
  const recentFrom = addDays(to, 1 - WEEK_DAYS * slowMethod.weeks);
  const beforeFrom = addDays(recentFrom, -WEEK_DAYS * slowMethod.ownWeeks);
  return { recent: { from: recentFrom, to }, before: { from: beforeFrom, to: addDays(recentFrom, -1) } };
}

/** The months of receipt to read, for what is late and for the weeks that are compared. */
export const monthsOfReceipt = ({ to }: DateRange): readonly string[] =>
  Array.from({ length: MONTHS_BEFORE + 1 }, (_, back) => monthAfter(monthOf(to), -back));
