import { instantAt, isLocalDate } from '../kernel/time.ts';
import type { Words } from '../kernel/words.ts';
import type { Calendar, Session } from './calendar.ts';
import { namedDays, undecidedDays } from './named-days.ts';
import type { CalendarSource } from './source.ts';

const ISO_WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
/** The time zone of `kernel/time.ts`; a calendar of another zone would be misread. */
const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const A_LEAP_YEAR = 2000;

/** Throws when the source contradicts itself, so that no deadline is calculated from an ambiguous calendar. */
export function compileCalendar(source: CalendarSource): Calendar {
  try {
    return compiled(source);
  } catch (cause) {
    throw new Error(`Calendar ${source.id} version ${source.version} is inconsistent`, { cause });
  }
}

function compiled(source: CalendarSource): Calendar {
  if (source.timeZone !== TIME_ZONE) throw new Error(`Expected the time zone ${TIME_ZONE}, got ${source.timeZone}`);

  const weekend = weekendOf(source);

  return {
    id: source.id,
    version: source.version,
    weekend,
    sessions: sessionsOf(source),
    years: yearsOf(source),
    named: namedDays(source, weekend),
    undecided: undecidedDays(source),
    fixed: fixedHolidaysOf(source),
  };
}

/** At least one weekday is worked, or the search for a working day would never end. */
function weekendOf({ weekend }: CalendarSource): ReadonlySet<number> {
  const invalid = weekend.find((weekday) => !ISO_WEEKDAYS.includes(weekday));
  if (invalid !== undefined) throw new Error(`Expected a weekday from 1 (Monday) to 7 (Sunday), got ${invalid}`);

  const days = new Set(weekend);
  if (days.size === ISO_WEEKDAYS.length) throw new Error('Every day of the week is a weekend');

  return days;
}

function sessionsOf({ sessions }: CalendarSource): readonly Session[] {
  if (sessions.length === 0) throw new Error('Office hours are missing');

  let previousClosesMs = 0;
  return sessions.map(({ opens, closes }) => {
    const session = { opensMs: sinceMidnightMs(opens), closesMs: sinceMidnightMs(closes) };
    if (session.opensMs < previousClosesMs)
      throw new Error(`The session at ${opens} starts before the previous one ends`);
    if (session.closesMs <= session.opensMs) throw new Error(`The session at ${opens} ends before it starts`);

    previousClosesMs = session.closesMs;
    return session;
  });
}

function sinceMidnightMs(time: string): number {
  const day = `${A_LEAP_YEAR}-01-01`;

  return Date.parse(instantAt(day, time)) - Date.parse(instantAt(day, '00:00'));
}

function yearsOf(source: CalendarSource): Calendar['years'] {
  const years = new Map(source.years.map(({ year, source: announced }) => [year, announced]));
  if (years.size < source.years.length) throw new Error('A year is listed twice');

  return years;
}

function fixedHolidaysOf({ fixed, names }: CalendarSource): Calendar['fixed'] {
  return new Map(
    fixed.map(({ name, monthDay, sinceYear = 0 }) => {
      const why: Words | undefined = names[name];
      if (why === undefined) throw new Error(`Holiday ${name} has no display name`);
      if (!isLocalDate(`${A_LEAP_YEAR}-${monthDay}`)) throw new Error(`Expected a date MM-DD, got ${monthDay}`);

      return [monthDay, { why, sinceYear }];
    }),
  );
}
