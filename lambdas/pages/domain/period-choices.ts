import type { LocalDate } from '../../kernel/time.ts';
import { monthAfter } from '../../scores/domain/month.ts';
import { readPeriod } from '../../scores/domain/period.ts';

/** The last complete month: the default period. */
export const lastFullMonth = (today: LocalDate): string => monthAfter(today.slice(0, 7), -1);

/** The periods that a page offers: the last complete month, and the month, quarter and year in progress. */
export function periodChoices(today: LocalDate): readonly string[] {
  const [year, month] = [today.slice(0, 4), today.slice(0, 7)];
  return [lastFullMonth(today), month, `${year}-Q${Math.ceil(Number(month.slice(5)) / MONTHS_IN_QUARTER)}`, year];
}

const MONTHS_IN_QUARTER = 3;
const QUARTERS = 4;

/** The periods of the same kind before and after a month, quarter or year, if they have begun. */
export function adjacentPeriods(id: string, today: LocalDate): { readonly before?: string; readonly after?: string } {
  const [before, after] = [adjacent(id, -1), adjacent(id, 1)];
  return {
    ...(before !== undefined && readPeriod(before) !== undefined && { before }),
    ...(after !== undefined && hasBegun(after, today) && { after }),
  };
}

function hasBegun(id: string, today: LocalDate): boolean {
  const period = readPeriod(id);
  return period !== undefined && period.from <= today;
}

function adjacent(id: string, by: 1 | -1): string | undefined {
  if (/^\d{4}$/.test(id)) return `${Number(id) + by}`;
  if (/^\d{4}-\d{2}$/.test(id)) return monthAfter(id, by);
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(id) ?? [];
  if (year === undefined) return undefined;
  const count = Number(year) * QUARTERS + Number(quarter) - 1 + by;
  return `${Math.floor(count / QUARTERS)}-Q${(count % QUARTERS) + 1}`;
}
