/**
 * A second, deliberately simple implementation of working time, which shares no code and no data file with the service:
 * the days off of the announced schedules as a flat list, and a walk from minute to minute or from day to day.
 */

const DAY_MS = 86_400_000;
const MINUTES_OF_DAY = 1_440;
/** Việt Nam is seven hours ahead of UTC all year. */
const OFFSET_MS = 7 * 3_600_000;

const daysOff = [
  '2024-01-01',
  ...['2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14'],
  ...['2024-04-18', '2024-04-29', '2024-04-30', '2024-05-01', '2024-09-02', '2024-09-03'],
  '2025-01-01',
  ...['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
  ...['2025-04-07', '2025-04-30', '2025-05-01', '2025-05-02', '2025-09-01', '2025-09-02'],
  ...['2026-01-01', '2026-01-02'],
  ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
  ...['2026-04-27', '2026-04-30', '2026-05-01', '2026-08-31', '2026-09-01', '2026-09-02', '2026-11-24'],
  '2027-01-01',
  ...['2027-02-04', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10'],
  ...['2027-04-16', '2027-04-30', '2027-05-03', '2027-09-02', '2027-09-03', '2027-11-24'],
];
const workedSaturdays = ['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'];

/** The schedule as one byte a day from 1 January 2024 to 31 December 2027: 1 for a working day. */
const FIRST = Date.parse('2024-01-01T00:00:00Z');
const LAST = Date.parse('2027-12-31T00:00:00Z');
const schedule = Uint8Array.from({ length: (LAST - FIRST) / DAY_MS + 1 }, (_, index) => {
  const date = new Date(FIRST + index * DAY_MS);
  const on = date.toISOString().slice(0, 10);
  const isWeekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
  return workedSaturdays.includes(on) || (!isWeekend && !daysOff.includes(on)) ? 1 : 0;
});

/** The number of days of the schedule, and the day at an index. */
export const SCHEDULED_DAYS = schedule.length;
export const dayAt = (index: number): string => new Date(FIRST + index * DAY_MS).toISOString().slice(0, 10);

const isWorked = (index: number) => schedule[index] === 1;

/** Whether offices are open on a day. */
export const isNaiveWorkingDay = (on: string): boolean => isWorked((Date.parse(on) - FIRST) / DAY_MS);

export type NaivePause = { readonly from: number; readonly to: number };

/**
 * The index of the day on which a limit ends, walking day by day: the first day does not count, nor does a day on which
 * the clock stood still (after the first day of a pause, up to its last). A limit that is complete on the day on which a
 * pause starts moves on with that pause, to its last working day.
 */
export function naiveDueDay(startedOn: number, days: number, pauses: readonly NaivePause[]): number {
  let on = startedOn;
  for (let counted = 0; counted < days; ) {
    on += 1;
    if (isWorked(on) && !pauses.some(({ from, to }) => from < on && on <= to)) counted += 1;
  }
  for (const { from, to } of pauses) {
    if (from !== on) continue;
    for (let day = from + 1; day <= to; day += 1) if (isWorked(day)) on = day;
  }
  return on;
}

const isOpen = (minute: number) => (minute >= 450 && minute < 690) || (minute >= 810 && minute < 1_020);

export type NaiveSpan = { readonly fromAt: string; readonly toAt: string };

/** The instant at which minutes of office hours (07:30-11:30, 13:30-17:00) outside of some spans are complete. */
export function naiveDueInstant(from: string, minutes: number, spans: readonly NaiveSpan[]): string {
  const paused = spans.map(({ fromAt, toAt }) => ({ from: Date.parse(fromAt), to: Date.parse(toAt) }));
  let atMs = Date.parse(from);
  for (let left = minutes; left > 0; atMs += 60_000) {
    const localMs = atMs + OFFSET_MS - FIRST;
    const minute = Math.floor(localMs / 60_000) % MINUTES_OF_DAY;
    if (!isWorked(Math.floor(localMs / DAY_MS)) || !isOpen(minute)) continue;
    if (!paused.some((span) => span.from <= atMs && atMs < span.to)) left -= 1;
  }
  return new Date(atMs).toISOString();
}

/** The instant at which minutes of office hours (07:30-11:30, 13:30-17:00) are complete, walking minute by minute. */
export function naiveWorkingMinutes(from: string, minutes: number): string {
  let atMs = Date.parse(from);
  for (let left = minutes; left > 0; atMs += 60_000) {
    const localMs = atMs + OFFSET_MS - FIRST;
    const minute = Math.floor(localMs / 60_000) % MINUTES_OF_DAY;
    if (isWorked(Math.floor(localMs / DAY_MS)) && isOpen(minute)) left -= 1;
  }
  return new Date(atMs).toISOString();
}
