import { addDays, type LocalDate } from '../../kernel/time.ts';
import type { Days } from './outcome.ts';

/**
 * The smallest period that is counted: `2026-11a` is 1 to 14 November, `2026-11b` the rest of it. Calendar periods and
 * reporting periods (which end on the 14th, Decree 09/2019/NĐ-CP, article 12) both consist of whole halves.
 */
export type HalfMonth = string;

/** Reporting periods end on it. */
const LAST_OF_FIRST_HALF = '14';

export const halfOf = (day: LocalDate): HalfMonth =>
  `${day.slice(0, 7)}${day.slice(8) <= LAST_OF_FIRST_HALF ? 'a' : 'b'}`;

export function daysOf(half: HalfMonth): Days {
  const month = half.slice(0, 7);
  return half.endsWith('a')
    ? { from: `${month}-01`, to: `${month}-${LAST_OF_FIRST_HALF}` }
    : { from: `${month}-15`, to: addDays(`${nextMonth(month)}-01`, -1) };
}

export const nextHalf = (half: HalfMonth): HalfMonth => halfOf(addDays(daysOf(half).to, 1));
export const previousHalf = (half: HalfMonth): HalfMonth => halfOf(addDays(daysOf(half).from, -1));

/** All halves from one to another, oldest first. */
export function halvesFrom(first: HalfMonth, last: HalfMonth): readonly HalfMonth[] {
  const halves: HalfMonth[] = [];
  for (let half = first; half <= last; half = nextHalf(half)) halves.push(half);
  return halves;
}

/** The halves that a period consists of, oldest first; empty if it does not consist of whole ones. */
export function halvesIn({ from, to }: Days): readonly HalfMonth[] {
  const isWhole = daysOf(halfOf(from)).from === from && daysOf(halfOf(to)).to === to;
  return isWhole ? halvesFrom(halfOf(from), halfOf(to)) : [];
}

const nextMonth = (month: string): string => addDays(`${month}-28`, 4).slice(0, 7);
