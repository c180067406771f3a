import { isNaiveWorkingDay } from '../support/naive-deadline.ts';

/** Local days and times of day, written again so that the invariants share no code with the service. */

const OFFSET_MS = 7 * 3_600_000;
export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

export const after = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();
export const dayOf = (instant: string): string => after(instant, OFFSET_MS).slice(0, 10);
export const timeOf = (instant: string): string => after(instant, OFFSET_MS).slice(11, 16);
export const at = (day: string, time: string): string => after(`${day}T${time}:00.000Z`, -OFFSET_MS);
export const nextDay = (day: string, days = 1): string => after(`${day}T00:00:00.000Z`, days * DAY_MS).slice(0, 10);

/** The first working day after this one, or the n-th; with a negative n, before it. */
export function workingDay(day: string, n: number): string {
  const key = `${day} ${n}`;
  const known = workingDays.get(key) ?? walkedTo(day, n);
  workingDays.set(key, known);
  return known;
}

/** They are asked for again and again, and the walk is slow on purpose. */
const workingDays = new Map<string, string>();

function walkedTo(day: string, n: number): string {
  let found = day;
  for (let left = Math.abs(n); left > 0; ) {
    found = nextDay(found, Math.sign(n));
    if (isNaiveWorkingDay(found)) left -= 1;
  }
  return found;
}

/** The hours in which staff may be written to. */
export const mayWriteToStaff = (instant: string): boolean =>
  isNaiveWorkingDay(dayOf(instant)) && timeOf(instant) >= '07:00' && timeOf(instant) < '17:30';

export const isOfficeHour = (instant: string): boolean =>
  isNaiveWorkingDay(dayOf(instant)) && timeOf(instant) >= '07:30' && timeOf(instant) < '17:00';
