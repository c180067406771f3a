/** An ISO 8601 instant in UTC with milliseconds, `2026-11-21T08:15:30.000Z`; sorting the text sorts by time. */
export type Instant = string;

/** A calendar date in Việt Nam (Asia/Ho_Chi_Minh), `2026-11-21`; sorting the text sorts by time. */
export type LocalDate = string;

/** Called once per event. Use cases are given a clock, never a date. */
export type Clock = () => Instant;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Asia/Ho_Chi_Minh has been UTC+7 without summer time since 1975, so no time zone database is needed. */
const LOCAL_OFFSET_MS = 7 * 60 * MINUTE_MS;
const LOCAL_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const UTC_TIME = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const LOCAL_TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

export const systemClock: Clock = () => new Date().toISOString();

export function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && UTC_TIME.test(value.slice(10)) && isLocalDate(value.slice(0, 10));
}

/** Every month has a 28th, so only later days are checked against the month. */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string' || !LOCAL_DATE.test(value)) return false;

  return value.slice(8) <= '28' || new Date(Date.parse(value)).getUTCDate() === Number(value.slice(8));
}

export function localDateOf(instant: Instant): LocalDate {
  return dayText(localMs(instant));
}

/** The local hour that contains an instant, `YYYY-MM-DDTHH`. */
export function hourOf(instant: Instant): string {
  const ms = localMs(instant);

  return `${dayText(ms)}T${padded(new Date(ms).getUTCHours(), 2)}`;
}

/** The instant of local `time` (`HH:mm`, 00:00 to 23:59) on `day`. Throws a RangeError when either is invalid. */
export function instantAt(day: LocalDate, time: string): Instant {
  const [, hours, minutes] = LOCAL_TIME.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) throw new RangeError(`Expected a time HH:mm, got ${time}`);

  const sinceMidnightMs = (Number(hours) * 60 + Number(minutes)) * MINUTE_MS;
  const ms = dayMs(day) + sinceMidnightMs - LOCAL_OFFSET_MS;

  return `${dayText(ms)}${new Date(ms).toISOString().slice(10)}`;
}

/** Throws a RangeError for an invalid date, a fraction of a day, or a result outside the years 0000 to 9999. */
export function addDays(day: LocalDate, days: number): LocalDate {
  if (!Number.isInteger(days)) throw new RangeError(`Expected a whole number of days, got ${days}`);

  return dayText(dayMs(day) + days * DAY_MS);
}

/** ISO 8601 numbering: Monday is 1, Sunday is 7. */
export function weekdayOf(day: LocalDate): number {
  return new Date(dayMs(day)).getUTCDay() || 7;
}

function localMs(instant: Instant): number {
  if (!isInstant(instant)) throw new RangeError(`Expected an instant YYYY-MM-DDTHH:mm:ss.sssZ, got ${instant}`);

  return Date.parse(instant) + LOCAL_OFFSET_MS;
}

function dayMs(day: LocalDate): number {
  if (!isLocalDate(day)) throw new RangeError(`Expected a date YYYY-MM-DD, got ${day}`);

  return Date.parse(day);
}

/**
 * Rejects a year of more than four digits: its text would no longer sort by time.
 * Formatted by hand, which takes half the time of `toISOString`: a calendar may step through thousands of days.
 */
function dayText(ms: number): LocalDate {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) throw new RangeError('The date is outside the years 0000 to 9999');

  return `${padded(year, 4)}-${padded(date.getUTCMonth() + 1, 2)}-${padded(date.getUTCDate(), 2)}`;
}

function padded(part: number, digits: number): string {
  return String(part).padStart(digits, '0');
}
