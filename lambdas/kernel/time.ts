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
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const LOCAL_DATE = /^\d{4}-\d\d-\d\d$/;
const LOCAL_TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

export const systemClock: Clock = () => new Date().toISOString();

export function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && INSTANT.test(value) && isWritten(Date.parse(value), value);
}

export function isLocalDate(value: unknown): value is LocalDate {
  return typeof value === 'string' && LOCAL_DATE.test(value) && isWritten(Date.parse(value), `${value}T00:00:00.000Z`);
}

export function localDateOf(instant: Instant): LocalDate {
  return localTextOf(instant).slice(0, 10);
}

/** The local hour an instant falls into, `YYYY-MM-DDTHH`. */
export function hourOf(instant: Instant): string {
  return localTextOf(instant).slice(0, 13);
}

/** The instant at which local clocks show `time` (`HH:mm`, 00:00 to 23:59) on that day. */
export function instantAt(day: LocalDate, time: string): Instant {
  const [, hours, minutes] = LOCAL_TIME.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) throw new RangeError(`not a time of day as HH:mm: ${time}`);

  return textOf(dayMs(day) + (Number(hours) * 60 + Number(minutes)) * MINUTE_MS - LOCAL_OFFSET_MS);
}

export function addDays(day: LocalDate, days: number): LocalDate {
  if (!Number.isInteger(days)) throw new RangeError(`not a whole number of days: ${days}`);

  return textOf(dayMs(day) + days * DAY_MS).slice(0, 10);
}

/** ISO 8601 numbering: Monday is 1, Sunday is 7. */
export function weekdayOf(day: LocalDate): number {
  return new Date(dayMs(day)).getUTCDay() || 7;
}

function localTextOf(instant: Instant): string {
  if (!isInstant(instant)) throw new RangeError(`not an instant as YYYY-MM-DDTHH:mm:ss.sssZ: ${instant}`);

  return textOf(Date.parse(instant) + LOCAL_OFFSET_MS);
}

function dayMs(day: LocalDate): number {
  if (!isLocalDate(day)) throw new RangeError(`not a day as YYYY-MM-DD: ${day}`);

  return Date.parse(day);
}

/** Refuses the years that need more than four digits: their text would no longer sort by time. */
function textOf(ms: number): string {
  const text = new Date(ms).toISOString();
  if (!INSTANT.test(text)) throw new RangeError(`outside the years 0000 to 9999: ${text}`);

  return text;
}

/** A date that does not exist (30 February, 24:00) parses to another one, or to none. */
function isWritten(ms: number, text: string): boolean {
  return !Number.isNaN(ms) && new Date(ms).toISOString() === text;
}
