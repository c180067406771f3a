import { type Instant, instantAt, localDateOf } from '../kernel/time.ts';
import type { Calendar } from './calendar.ts';
import { isWorkingDay } from './day.ts';

/** Whether staff may be written to: on a working day, from the first opening to the last closing of offices. */
export function isOfficeTime(calendar: Calendar, now: Instant): boolean {
  const today = localDateOf(now);
  if (!isWorkingDay(calendar, today)) return false;
  const sinceMidnightMs = Date.parse(now) - Date.parse(instantAt(today, '00:00'));
  const opensMs = Math.min(...calendar.sessions.map((session) => session.opensMs));
  const closesMs = Math.max(...calendar.sessions.map((session) => session.closesMs));
  return opensMs <= sinceMidnightMs && sinceMidnightMs < closesMs;
}
