import { addDays, type Instant, instantAt, localDateOf } from '../kernel/time.ts';
import type { Calendar, Session } from './calendar.ts';
import { type CalendarDay, dayOf } from './day.ts';
import { expectSpan, expectWhole, MAX_WORKING_MINUTES } from './limits.ts';
import { type Provisional, provisional } from './provisional.ts';

const MINUTE_MS = 60_000;

/** An instant reckoned forward through office hours. */
export type WorkingInstant = Provisional & { readonly at: Instant };

/**
 * Only office hours pass: what comes at night waits for the morning, what comes at noon for the afternoon.
 * A sum that is used up as the office closes ends there, not at the next opening; nothing to add gives the instant
 * itself, or the next opening when the office is closed.
 */
export function addWorkingMinutes(calendar: Calendar, from: Instant, minutes: number): WorkingInstant {
  expectWhole(minutes, MAX_WORKING_MINUTES);

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

/** Whole minutes of office hours from one instant to the other, a begun one left out; below zero when `to` came first. */
export function workingMinutesBetween(calendar: Calendar, from: Instant, to: Instant): number {
  if (to < from) return 0 - workingMinutesBetween(calendar, to, from);

  const last = localDateOf(to);
  expectSpan(localDateOf(from), last);

  let passedMs = 0;
  for (let on = localDateOf(from); on <= last; on = addDays(on, 1)) {
    for (const { opensMs, closesMs } of officeHours(calendar, dayOf(calendar, on), Date.parse(from))) {
      passedMs += Math.max(0, Math.min(closesMs, Date.parse(to)) - opensMs);
    }
  }
  return Math.floor(passedMs / MINUTE_MS);
}

/** The office hours of a day that are still ahead at `sinceMs`, as instants in milliseconds. */
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
