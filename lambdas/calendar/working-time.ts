import { addDays, type Instant, instantAt, localDateOf } from '../kernel/time.ts';
import type { Calendar, Session } from './calendar.ts';
import { type CalendarDay, dayOf } from './day.ts';
import { assertSpan, assertWholeNumber, MAX_WORKING_MINUTES } from './limits.ts';
import { type Provisional, provisional } from './provisional.ts';

const MINUTE_MS = 60_000;

/** The result of adding working time. */
export type WorkingInstant = Provisional & { readonly at: Instant };

/**
 * Adds minutes of office hours to an instant: time outside office hours does not count. A period that is complete at
 * closing time ends there, not at the next opening. Adding 0 minutes gives `from`, or the next opening if the office is
 * closed. Throws a RangeError for an invalid instant or for more than `MAX_WORKING_MINUTES`.
 */
export function addWorkingMinutes(calendar: Calendar, from: Instant, minutes: number): WorkingInstant {
  assertWholeNumber(minutes, MAX_WORKING_MINUTES);

  const days: CalendarDay[] = [];
  let leftMs = minutes * MINUTE_MS;
  for (let on = localDateOf(from); ; on = addDays(on, 1)) {
    const day = dayOf(calendar, on);
    days.push(day);
    for (const { opensMs, closesMs } of officeHours(calendar, day, Date.parse(from))) {
      if (leftMs <= closesMs - opensMs) return { at: new Date(opensMs + leftMs).toISOString(), ...provisional(days) };
      leftMs -= closesMs - opensMs;
    }
  }
}

/** The instant from which `minutes` of office hours are left until another; the inverse of `addWorkingMinutes`. */
export function subtractWorkingMinutes(calendar: Calendar, until: Instant, minutes: number): Instant {
  assertWholeNumber(minutes, MAX_WORKING_MINUTES);

  let leftMs = minutes * MINUTE_MS;
  for (let on = localDateOf(until); ; on = addDays(on, -1)) {
    for (const { opensMs, closesMs } of officeHours(calendar, dayOf(calendar, on), 0).toReversed()) {
      const endMs = Math.min(closesMs, Date.parse(until));
      if (endMs < opensMs) continue;
      if (leftMs <= endMs - opensMs) return new Date(endMs - leftMs).toISOString();
      leftMs -= endMs - opensMs;
    }
  }
}

/** Complete minutes of office hours between two instants; negative when `to` is before `from`. */
export function workingMinutesBetween(calendar: Calendar, from: Instant, to: Instant): number {
  if (to < from) return 0 - workingMinutesBetween(calendar, to, from);

  const last = localDateOf(to);
  assertSpan(localDateOf(from), last);

  let passedMs = 0;
  for (let on = localDateOf(from); on <= last; on = addDays(on, 1)) {
    for (const { opensMs, closesMs } of officeHours(calendar, dayOf(calendar, on), Date.parse(from))) {
      passedMs += Math.max(0, Math.min(closesMs, Date.parse(to)) - opensMs);
    }
  }
  return Math.floor(passedMs / MINUTE_MS);
}

/** The office hours of a whole working day, in minutes. */
export const minutesADay = ({ sessions }: Pick<Calendar, 'sessions'>): number =>
  sessions.reduce((sum, { opensMs, closesMs }) => sum + (closesMs - opensMs) / MINUTE_MS, 0);

/** The office hours of a day that remain after `sinceMs`, in epoch milliseconds. */
function officeHours(calendar: Calendar, { on, isWorking }: CalendarDay, sinceMs: number): readonly Session[] {
  if (!isWorking) return [];

  const midnightMs = Date.parse(instantAt(on, '00:00'));
  return calendar.sessions
    .map(({ opensMs, closesMs }) => ({
      opensMs: Math.max(midnightMs + opensMs, sinceMs),
      closesMs: midnightMs + closesMs,
    }))
    .filter(({ opensMs, closesMs }) => opensMs <= closesMs);
}
