import type { LocalDate } from '../../kernel/time.ts';
import { lastDayOf, monthAfter, monthOf } from '../../scores/domain/month.ts';
import { method } from './method.ts';
import type { Span } from './timeliness.ts';

/** Reports are made up for a year and a month: a service that was down longer than that has other troubles. */
const MONTHS_REPORTED = 13;

/** The months whose report should be there on a day, newest first. */
export function reportedMonths(today: LocalDate): readonly string[] {
  const settled = Number(today.slice(8)) >= method.settlesOnDay ? -1 : -2;
  return Array.from({ length: MONTHS_REPORTED }, (_, back) => monthAfter(monthOf(today), settled - back));
}

export const spanOf = (month: string): Span => ({ from: `${month}-01`, to: lastDayOf(month) });

/** All months in which a petition may have come in that was still in hand in one from `oldest` to `newest`. */
export function monthsInHand(oldest: string, newest: string): readonly string[] {
  const inHand: string[] = [];
  for (let month = monthAfter(oldest, -method.monthsBack); month <= newest; month = monthAfter(month, 1)) {
    inHand.push(month);
  }
  return inHand;
}
