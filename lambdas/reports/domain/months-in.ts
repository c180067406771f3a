import { monthAfter } from '../../scores/domain/month.ts';
import { readPeriod } from '../../scores/domain/period.ts';

/** The calendar months that a period consists of, oldest first: none for a week, a day or a reporting period. */
export function monthsIn(periodId: string): readonly string[] {
  const period = readPeriod(periodId);
  if (period === undefined || !WHOLE_MONTHS.test(periodId)) return [];
  const last = period.to.slice(0, 7);
  const months = [period.from.slice(0, 7)];
  for (let month = months[0]; month !== undefined && month < last; ) {
    month = monthAfter(month, 1);
    months.push(month);
  }
  return months;
}

/** A year, a half, a quarter, a month. */
const WHOLE_MONTHS = /^\d{4}(-(H\d|Q\d|\d{2}))?$/;
