import { instantAt, isLocalDate } from '../kernel/time.ts';
import type { Words } from '../kernel/words.ts';
import type { Calendar, Session } from './calendar.ts';
import { namedDays, undecidedDays } from './named-days.ts';
import type { CalendarSource } from './source.ts';

const ISO_WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
/** What `kernel/time.ts` reckons with: a calendar of another place would be read wrongly. */
const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const A_LEAP_YEAR = 2000;

/** Throws when the source contradicts itself: no deadline is reckoned with a calendar that can be misread. */
export function compileCalendar(source: CalendarSource): Calendar {
  try {
    return compiled(source);
  } catch (cause) {
    throw new Error(`the calendar ${source.id} ${source.version} contradicts itself`, { cause });
  }
}

function compiled(source: CalendarSource): Calendar {
  if (source.timeZone !== TIME_ZONE) throw new Error(`expected the time zone ${TIME_ZONE}, got ${source.timeZone}`);

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

/** A week without a working day would make every search for one endless. */
function weekendOf({ weekend }: CalendarSource): ReadonlySet<number> {
  const stray = weekend.find((weekday) => !ISO_WEEKDAYS.includes(weekday));
  if (stray !== undefined) throw new Error(`${stray} is no day of the week, Monday is 1 and Sunday 7`);

  const days = new Set(weekend);
  if (days.size === ISO_WEEKDAYS.length) throw new Error('no day of the week is worked');

  return days;
}

function sessionsOf({ sessions }: CalendarSource): readonly Session[] {
  if (sessions.length === 0) throw new Error('no office hours');

  let freeFromMs = 0;
  return sessions.map(({ opens, closes }) => {
    const session = { opensMs: sinceMidnightMs(opens), closesMs: sinceMidnightMs(closes) };
    if (session.opensMs < freeFromMs) throw new Error(`the session at ${opens} begins before the last one ends`);
    if (session.closesMs <= session.opensMs) throw new Error(`the session at ${opens} ends before it begins`);

    freeFromMs = session.closesMs;
    return session;
  });
}

function sinceMidnightMs(time: string): number {
  const day = `${A_LEAP_YEAR}-01-01`;

  return Date.parse(instantAt(day, time)) - Date.parse(instantAt(day, '00:00'));
}

function yearsOf(source: CalendarSource): ReadonlySet<number> {
  const years = new Set(source.years.map(({ year }) => year));
  if (years.size < source.years.length) throw new Error('a year is listed twice');

  return years;
}

function fixedHolidaysOf({ fixed, names }: CalendarSource): Calendar['fixed'] {
  return new Map(
    fixed.map(({ name, monthDay, sinceYear = 0 }) => {
      const why: Words | undefined = names[name];
      if (why === undefined) throw new Error(`the holiday ${name} has no name to show`);
      if (!isLocalDate(`${A_LEAP_YEAR}-${monthDay}`)) throw new Error(`${monthDay} is no day as MM-DD`);

      return [monthDay, { why, sinceYear }];
    }),
  );
}
