import { addDays, type LocalDate } from '../../kernel/time.ts';
import { lastDayOf, monthOf } from './month.ts';

/**
 * The periods in which ratings are released. Half-months end on the 14th and with the month, so that calendar months
 * and reporting periods are both made of whole ones. Each is contained in the next: half-month, month, quarter, year.
 */
export const releaseLevels = ['halfMonth', 'month', 'quarter', 'year'] as const;
export type ReleaseLevel = (typeof releaseLevels)[number];

export type ReleasePeriod = {
  /** `2026-11.1` (1st to 14th), `2026-11.2`, `2026-11`, `2026-Q4`, `2026`. */
  readonly id: string;
  readonly level: ReleaseLevel;
  readonly from: LocalDate;
  readonly to: LocalDate;
};

const LAST_OF_FIRST_HALF = '14';
const FIRST_OF_SECOND_HALF = '15';
const MONTHS_IN_QUARTER = 3;

export function halfMonthOf(day: LocalDate): ReleasePeriod {
  const month = monthOf(day);
  const level = 'halfMonth';
  return day.slice(8) <= LAST_OF_FIRST_HALF
    ? { id: `${month}.1`, level, from: `${month}-01`, to: `${month}-${LAST_OF_FIRST_HALF}` }
    : { id: `${month}.2`, level, from: `${month}-${FIRST_OF_SECOND_HALF}`, to: lastDayOf(month) };
}

/** The next larger period; none above the year. */
export function releasePeriodAbove({ level, from }: ReleasePeriod): ReleasePeriod | undefined {
  const year = from.slice(0, 4);
  if (level === 'halfMonth') return wholeMonths(monthOf(from), 'month', monthOf(from), monthOf(from));
  if (level === 'quarter') return wholeMonths(year, 'year', `${year}-01`, `${year}-12`);
  if (level === 'year') return undefined;

  const quarter = Math.ceil(Number(from.slice(5, 7)) / MONTHS_IN_QUARTER);
  const month = (n: number) => `${year}-${`${n}`.padStart(2, '0')}`;
  const last = MONTHS_IN_QUARTER * quarter;
  return wholeMonths(`${year}-Q${quarter}`, 'quarter', month(last - MONTHS_IN_QUARTER + 1), month(last));
}

/** The periods directly contained in one; none in a half-month. */
export function releasePeriodsIn({ level, from, to }: ReleasePeriod): ReleasePeriod[] {
  const below = releaseLevels[releaseLevels.indexOf(level) - 1];
  const inside: ReleasePeriod[] = [];
  for (let day = from; below !== undefined && day <= to; ) {
    let next: LocalDate = day;
    for (let period: ReleasePeriod | undefined = halfMonthOf(day); period; period = releasePeriodAbove(period)) {
      if (period.level !== below) continue;
      inside.push(period);
      next = addDays(period.to, 1);
    }
    day = next;
  }
  return inside;
}

/**
 * Ratings of kiosks that were offline arrive for some days. A period is settled, and its figures are final, when the fifth
 * day after it begins: the day on which reports are made.
 */
const SETTLING_DAYS = 4;

/** Whether the figures of a period that ends on `to` are final: later ratings change them only as a restatement. */
export const isSettledOn = (to: LocalDate, today: LocalDate): boolean => addDays(to, SETTLING_DAYS) < today;

const wholeMonths = (id: string, level: ReleaseLevel, first: string, last: string): ReleasePeriod => ({
  id,
  level,
  from: `${first}-01`,
  to: lastDayOf(last),
});
