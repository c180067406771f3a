import type { LocalDate } from '../kernel/time.ts';
import type { Calendar } from './calendar.ts';

/** Longer than a limit with its extension, so that no deadline reaches days off that nobody knows. */
export const WARN_DAYS = 60;

/** The last day of the last schedule of days off that the calendar has. */
export const lastDayCovered = ({ years }: Pick<Calendar, 'years'>): LocalDate => `${Math.max(...years.keys())}-12-31`;

/** How many days from `on` the last schedule goes on; negative when it has ended. */
export function daysCovered(calendar: Pick<Calendar, 'years'>, on: LocalDate): number {
  return Math.round((Date.parse(lastDayCovered(calendar)) - Date.parse(on)) / DAY_MS);
}

const DAY_MS = 86_400_000;
