import { addDays, isLocalDate, type LocalDate, weekdayOf } from '../../kernel/time.ts';
import { lastDayOf, monthAfter } from './month.ts';

/** A named range of days, both ends inclusive. */
export type Period = { readonly id: string; readonly from: LocalDate; readonly to: LocalDate };

/** Reporting periods end on the 14th (Decree 09/2019/NĐ-CP, article 12). */
const REPORTING_FROM_DAY = '15';
const REPORTING_TO_DAY = '14';
const REPORTING = 'r:';

/** Periods of whole months: their pattern, and their first and last month (1 to 12). */
const ofMonths: readonly (readonly [RegExp, (n: number) => readonly [first: number, last: number]])[] = [
  [/^(20\d\d)$/, () => [1, 12]],
  [/^(20\d\d)-H([12])$/, (half) => [6 * half - 5, 6 * half]],
  [/^(20\d\d)-Q([1-4])$/, (quarter) => [3 * quarter - 2, 3 * quarter]],
  [/^(20\d\d)-(0[1-9]|1[0-2])$/, (month) => [month, month]],
];
const WEEK = /^(20\d\d)-W(0[1-9]|[1-4]\d|5[0-3])$/;

/**
 * The period of an id: `2026`, `2026-H1`, `2026-Q3`, `2026-11`, `2026-W47` (ISO 8601), `2026-11-21`; with `r:` before a
 * year, half, quarter or month, the reporting period of that name (`r:2026-11` is 15 October to 14 November).
 * Undefined for any other text.
 */
export function readPeriod(id: string): Period | undefined {
  const isReporting = id.startsWith(REPORTING);
  const months = monthsOf(isReporting ? id.slice(REPORTING.length) : id);
  if (months !== undefined) return isReporting ? reporting(id, months) : calendar(id, months);
  if (isReporting) return undefined;
  if (isLocalDate(id)) return id.startsWith('20') ? { id, from: id, to: id } : undefined;
  return week(id);
}

/** A period is closed after its last day. */
export const stateOn = ({ to }: Period, today: LocalDate): 'open' | 'closed' => (to < today ? 'closed' : 'open');

type Months = { readonly first: string; readonly last: string };

function monthsOf(id: string): Months | undefined {
  for (const [pattern, span] of ofMonths) {
    const [, year, n] = pattern.exec(id) ?? [];
    if (year === undefined) continue;
    const [first, last] = span(Number(n));
    return { first: monthName(year, first), last: monthName(year, last) };
  }
  return undefined;
}

const monthName = (year: string, month: number) => `${year}-${`${month}`.padStart(2, '0')}`;

const calendar = (id: string, { first, last }: Months): Period => ({ id, from: `${first}-01`, to: lastDayOf(last) });

const reporting = (id: string, { first, last }: Months): Period => ({
  id,
  from: `${monthAfter(first, -1)}-${REPORTING_FROM_DAY}`,
  to: `${last}-${REPORTING_TO_DAY}`,
});

/** ISO 8601: weeks start on Monday, and week 1 of a year contains 4 January. */
function week(id: string): Period | undefined {
  const [, year, n] = WEEK.exec(id) ?? [];
  if (year === undefined) return undefined;
  const fourth = `${year}-01-04`;
  const from = addDays(fourth, 1 - weekdayOf(fourth) + 7 * (Number(n) - 1));
  const thursday = addDays(from, 3);
  return thursday.startsWith(year) ? { id, from, to: addDays(from, 6) } : undefined;
}
