/** An ISO 8601 instant in UTC with milliseconds, `2026-11-21T08:15:30.000Z`: the order of the text is the order of time. */
export type Instant = string;

/** A day as people in Việt Nam name it (Asia/Ho_Chi_Minh), `2026-11-21`: the order of the text is the order of time. */
export type LocalDate = string;

/** Asked once for each event; a use case is handed the clock, never a date. */
export type Clock = () => Instant;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Asia/Ho_Chi_Minh has been UTC+7 without summer time since 1975, so no time zone database is asked. */
const LOCAL_OFFSET_MS = 7 * 60 * MINUTE_MS;
const LOCAL_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const UTC_TIME = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const LOCAL_TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

export const systemClock: Clock = () => new Date().toISOString();

export function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && UTC_TIME.test(value.slice(10)) && isLocalDate(value.slice(0, 10));
}

/** Every month has a 28th: only the days after it are looked up. */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string' || !LOCAL_DATE.test(value)) return false;

  return value.slice(8) <= '28' || new Date(Date.parse(value)).getUTCDate() === Number(value.slice(8));
}

export function localDateOf(instant: Instant): LocalDate {
  return dayText(localMs(instant));
}

/** The local hour an instant falls into, `YYYY-MM-DDTHH`. */
export function hourOf(instant: Instant): string {
  const ms = localMs(instant);

  return `${dayText(ms)}T${padded(new Date(ms).getUTCHours(), 2)}`;
}

/** The instant at which local clocks show `time` (`HH:mm`, 00:00 to 23:59) on that day. */
export function instantAt(day: LocalDate, time: string): Instant {
  const [, hours, minutes] = LOCAL_TIME.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) throw new RangeError(`not a time of day as HH:mm: ${time}`);

  const sinceMidnightMs = (Number(hours) * 60 + Number(minutes)) * MINUTE_MS;
  const ms = dayMs(day) + sinceMidnightMs - LOCAL_OFFSET_MS;

  return `${dayText(ms)}${new Date(ms).toISOString().slice(10)}`;
}

export function addDays(day: LocalDate, days: number): LocalDate {
  if (!Number.isInteger(days)) throw new RangeError(`not a whole number of days: ${days}`);

  return dayText(dayMs(day) + days * DAY_MS);
}

/** ISO 8601 numbering: Monday is 1, Sunday is 7. */
export function weekdayOf(day: LocalDate): number {
  return new Date(dayMs(day)).getUTCDay() || 7;
}

function localMs(instant: Instant): number {
  if (!isInstant(instant)) throw new RangeError(`not an instant as YYYY-MM-DDTHH:mm:ss.sssZ: ${instant}`);

  return Date.parse(instant) + LOCAL_OFFSET_MS;
}

function dayMs(day: LocalDate): number {
  if (!isLocalDate(day)) throw new RangeError(`not a day as YYYY-MM-DD: ${day}`);

  return Date.parse(day);
}

/**
 * Refuses a year that needs more than four digits: its text would no longer sort by time.
 * Put together by hand, in half the time of `toISOString`: a calendar may walk over thousands of days.
 */
function dayText(ms: number): LocalDate {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) throw new RangeError('a day outside the years 0000 to 9999');

  return `${padded(year, 4)}-${padded(date.getUTCMonth() + 1, 2)}-${padded(date.getUTCDate(), 2)}`;
}

function padded(part: number, digits: number): string {
  return String(part).padStart(digits, '0');
}
