import { addDays, type LocalDate } from '../../kernel/time.ts';
import { monthAfter, monthOf } from '../../scores/domain/month.ts';
import { readPeriod } from '../../scores/domain/period.ts';
import type { DateRange } from './date-range.ts';
import { method } from './method.ts';

/** Missing reports are built for the last 13 months, enough to recover from any realistic outage. */
const MONTHS_REPORTED = 13;

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;
/** Quarters, halves and years: of the calendar, and those of Decree 09/2019/NĐ-CP, article 12, which end on the 14th. */
const LONG = /^(r:)?20\d\d(-(Q[1-4]|H[12]))?$/;
const LONG_PARTS = ['-Q1', '-Q2', '-Q3', '-Q4', '-H1', '-H2', ''];

/** Months have reports of their own, and so have longer periods. */
export const lengths = ['month', 'long'] as const;
export type Length = (typeof lengths)[number];

/** Undefined for a period that has no report. */
export const lengthOf = (period: string): Length | undefined =>
  MONTH.test(period) ? 'month' : LONG.test(period) ? 'long' : undefined;

/** The months whose reports are due on a day, newest first. */
export function reportedMonths(today: LocalDate): readonly string[] {
  const settled = Number(today.slice(8)) >= method.settlesOnDay ? -1 : -2;
  return Array.from({ length: MONTHS_REPORTED }, (_, back) => monthAfter(monthOf(today), settled - back));
}

/** The quarters, halves and years whose reports are due on a day, newest first: those that ended within as many months. */
export function reportedLong(today: LocalDate): readonly string[] {
  const oldest = rangeOf(`${reportedMonths(today).at(-1)}`).from;
  const year = Number(today.slice(0, 4));
  return [year - 2, year - 1, year]
    .flatMap(longOf)
    .filter((period) => rangeOf(period).to >= oldest && addDays(rangeOf(period).to, method.settlesOnDay) <= today)
    .sort((one, other) => inOrder(other, one));
}

/** Throws for a text that is no period. */
export function rangeOf(period: string): DateRange {
  const read = readPeriod(period);
  if (read === undefined) throw new RangeError(`${period} is not a period`);
  return { from: read.from, to: read.to };
}

/** The period of the same kind that ends where this one begins: `2025-Q4` before `2026-Q1`. */
export function periodBefore(period: string): string | undefined {
  if (lengthOf(period) === 'month') return monthAfter(period, -1);
  const { from } = rangeOf(period);
  const year = Number(from.slice(0, 4));
  const isBefore = (one: string) => kindOf(one) === kindOf(period) && rangeOf(one).to === addDays(from, -1);
  return [year - 1, year].flatMap(longOf).find(isBefore);
}

/** `r:-Q` of `r:2026-Q3`. */
const kindOf = (period: string): string => period.replace(/\d/g, '');

const longOf = (year: number): readonly string[] =>
  LONG_PARTS.flatMap((part) => [`${year}${part}`, `r:${year}${part}`]);

/** What the reports of an agency are sorted by: months by themselves, then longer periods by their last day. */
export const keyOf = (period: string): string =>
  lengthOf(period) === 'long' ? `${LONG_KEY}${rangeOf(period).to}${SEPARATOR}${period}` : period;

/** The period of a key. */
export const periodOfKey = (key: string): string => `${key.split(SEPARATOR).at(-1)}`;

const SEPARATOR = '#';
const LONG_KEY = `long${SEPARATOR}`;
/** All keys of a length; digits are sorted before `:`. */
export const keysOf: Readonly<Record<Length, { readonly from: string; readonly to: string }>> = {
  month: { from: '2000-01', to: '2099-12' },
  long: { from: LONG_KEY, to: `${LONG_KEY}:` },
};

/** Among periods of one length: the order of their keys, in which those that end later come later. */
export function inOrder(one: string, other: string): number {
  const [a, b] = [keyOf(one), keyOf(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The months of receipt of all petitions that may be open in one of these periods. */
export function monthsToRead(periods: readonly string[]): readonly string[] {
  const ranges = periods.map(rangeOf);
  const oldest = ranges.map(({ from }) => monthOf(from)).sort()[0];
  const newest = ranges
    .map(({ to }) => monthOf(to))
    .toSorted()
    .at(-1);
  if (oldest === undefined || newest === undefined) return [];
  const months: string[] = [];
  for (let month = monthAfter(oldest, -method.monthsBack); month <= newest; month = monthAfter(month, 1)) {
    months.push(month);
  }
  return months;
}
