import type { LocalDate } from '../kernel/time.ts';
import type { Calendar } from './calendar.ts';

const DAY_MS = 86_400_000;

/** How many days from `on` the last schedule of days off that the calendar has goes on; negative when it has ended. */
export function daysCovered({ years }: Pick<Calendar, 'years'>, on: LocalDate): number {
  const lastDay = `${Math.max(...years)}-12-31`;
  return Math.round((Date.parse(lastDay) - Date.parse(on)) / DAY_MS);
}
