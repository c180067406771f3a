const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/**
 * The instant (ms) an ISO 8601 duration such as `P20D`, `PT6H` or `P1M` after another; undefined if it is not a
 * duration. Years and months are those of the local calendar, clipped to the end of the month: 31 January + P1M is
 * 28 February.
 */
export function afterDuration(startMs: number, duration: string, utcOffsetMs: number): number | undefined {
  const match = DURATION.exec(duration);
  if (match === null || duration === 'P' || duration.endsWith('T')) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));

  const end =
    addMonths(startMs, years * 12 + months, utcOffsetMs) +
    (weeks * 7 + days) * DAY_MS +
    hours * HOUR_MS +
    minutes * MINUTE_MS +
    seconds * SECOND_MS;
  return Number.isNaN(new Date(end).getTime()) ? undefined : end;
}

function addMonths(startMs: number, months: number, utcOffsetMs: number): number {
  if (months === 0) return startMs;
  const date = new Date(startMs + utcOffsetMs);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, lastDay));

  return date.getTime() - utcOffsetMs;
}
