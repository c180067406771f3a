import { addDays, type LocalDate } from '../../kernel/time.ts';
import { lastDayOf, monthAfter, monthOf } from './month.ts';

/** A range of days or of whole months, both ends inclusive, read by one query. */
export type Segment = {
  readonly unit: 'day' | 'month';
  readonly from: string;
  readonly to: string;
};

/** Splits a range of days into at most three segments: days before whole months, whole months, days after them. */
export function segmentsOf(from: LocalDate, to: LocalDate): Segment[] {
  const firstMonth = from.endsWith('-01') ? monthOf(from) : monthAfter(monthOf(from), 1);
  const lastMonth = to === lastDayOf(monthOf(to)) ? monthOf(to) : monthAfter(monthOf(to), -1);
  if (lastMonth < firstMonth) return [{ unit: 'day', from, to }];

  const segments: Segment[] = [
    { unit: 'day', from, to: addDays(`${firstMonth}-01`, -1) },
    { unit: 'month', from: firstMonth, to: lastMonth },
    { unit: 'day', from: addDays(lastDayOf(lastMonth), 1), to },
  ];
  return segments.filter((segment) => segment.from <= segment.to);
}
