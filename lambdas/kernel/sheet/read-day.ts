import { addDays, type Instant, instantAt, isLocalDate, type LocalDate, localDateOf } from '../time.ts';
import { typedDay } from '../typed-day.ts';

/** Excel counts days from this one; five digits are the years 1927 to 2173, and the hour is the fraction behind them. */
const EXCEL_DAY_ZERO = '1899-12-30';
const EXCEL_SERIAL = /^(\d{5})(?:\.(\d+))?$/;
const MINUTES_A_DAY = 1_440;

const CLOCK = String.raw`(\d{1,2}):(\d\d)(?::[0-5]\d(?:\.\d+)?)?`;
/** `18/11/2026 14:30`, `2026-11-18T14:30:00`. */
const DAY_FIRST = new RegExp(`^(\\S+?)(?:T|,?\\s+)${CLOCK}$`);
/** `14:30 18/11/2026`. */
const HOUR_FIRST = new RegExp(`^${CLOCK},?\\s+(?:ngày\\s+)?(\\S+)$`);
/** ISO 8601 with an offset is an instant of the world. */
const WITH_OFFSET = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

const LAST_HOUR = 23;
const LAST_MINUTE = 59;

/** A day as people type it (`01/07/2025`, `1.7.2025`), as ISO 8601 or as the number that Excel keeps; an hour is left out. */
export const readDay = (cell: string): LocalDate | undefined => momentOf(cell)?.day;

/** The instant of a day and hour in Việt Nam; undefined for a day without an hour. */
export function readInstant(cell: string): Instant | undefined {
  const { day, time } = momentOf(cell) ?? {};
  return day === undefined || time === undefined ? undefined : instantAt(day, time);
}

/** `time` as HH:mm. */
type Moment = { readonly day: LocalDate; readonly time?: string };

function momentOf(cell: string): Moment | undefined {
  const [, serial, fraction] = EXCEL_SERIAL.exec(cell) ?? [];
  if (serial !== undefined) return ofSerial(Number(serial), fraction);
  if (WITH_OFFSET.test(cell)) return ofInstant(cell);
  const [, first = '', ...after] = DAY_FIRST.exec(cell) ?? [];
  if (first !== '') return at(first, after);
  const [, hour = '', minute = '', last] = HOUR_FIRST.exec(cell) ?? [];
  if (last !== undefined) return at(last, [hour, minute]);
  const day = typedDay(cell);
  return day === undefined ? undefined : { day };
}

function at(typed: string, [hour = '', minute = '']: readonly string[]): Moment | undefined {
  const day = typedDay(typed);
  if (day === undefined || Number(hour) > LAST_HOUR || Number(minute) > LAST_MINUTE) return undefined;
  return { day, time: `${hour.padStart(2, '0')}:${minute}` };
}

function ofSerial(serial: number, fraction: string | undefined): Moment {
  const day = addDays(EXCEL_DAY_ZERO, serial);
  if (fraction === undefined) return { day };
  // Rounded down to the minute, but not by what a fraction in binary lacks to it.
  const minutes = Math.min(MINUTES_A_DAY - 1, Math.floor(Number(`0.${fraction}`) * MINUTES_A_DAY + 0.001));
  return { day, time: timeText(minutes) };
}

function ofInstant(text: string): Moment | undefined {
  const ms = isLocalDate(text.slice(0, 'YYYY-MM-DD'.length)) ? Date.parse(text.replace(' ', 'T')) : Number.NaN;
  if (Number.isNaN(ms)) return undefined;
  const instant = new Date(ms).toISOString();
  const day = localDateOf(instant);
  return { day, time: timeText((ms - Date.parse(instantAt(day, '00:00'))) / 60_000) };
}

const timeText = (minutes: number): string =>
  [minutes / 60, minutes % 60].map((part) => `${Math.floor(part)}`.padStart(2, '0')).join(':');
