import { addDays, isLocalDate, type LocalDate, weekdayOf } from '../kernel/time.ts';
import type { Words } from '../kernel/words.ts';
import type { DayRule } from './calendar.ts';
import { inLieuOf, offInExchangeFor, workedInExchangeFor } from './phrases.ts';
import type { CalendarSource, CalendarYear } from './source.ts';

/** The days of the listed years that differ from the rule for their weekday. Throws on contradictory entries. */
export function namedDays(source: CalendarSource, weekend: ReadonlySet<number>): ReadonlyMap<LocalDate, DayRule> {
  const days = new Map<LocalDate, DayRule>();
  for (const [on, rule] of source.years.flatMap((year) => rulesOf(year, source, weekend))) {
    if (days.has(on)) throw new Error(`${on} is listed twice`);
    days.set(on, rule);
  }

  return days;
}

export function undecidedDays({ years }: CalendarSource): ReadonlyMap<LocalDate, Words> {
  return new Map(
    years.flatMap(({ year, undecided }) =>
      undecided.flatMap(({ from, to, why }) => daysOf(year, from, to).map((on) => [on, why] as const)),
    ),
  );
}

type Ruled = readonly (readonly [LocalDate, DayRule])[];

function rulesOf(year: CalendarYear, { names }: CalendarSource, weekend: ReadonlySet<number>): Ruled {
  const holidays = holidaysOf(year, names);

  return [
    ...holidays.map(([on, why]) => [on, { isWorking: false, why }] as const),
    ...compensationsOf(year, new Map(holidays), weekend),
    ...swapsOf(year, weekend),
  ];
}

function holidaysOf({ year, holidays }: CalendarYear, names: CalendarSource['names']) {
  return holidays.flatMap(({ name, on, until = on }) => {
    const why = names[name];
    if (why === undefined) throw new Error(`Holiday ${name} has no display name`);

    return daysOf(year, on, until).map((day) => [day, why] as const);
  });
}

function compensationsOf(
  { year, compensations }: CalendarYear,
  holidays: ReadonlyMap<LocalDate, Words>,
  weekend: ReadonlySet<number>,
): Ruled {
  return compensations.map(({ on, for: lost }) => {
    const holiday = holidays.get(lost);
    if (holiday === undefined || !weekend.has(weekdayOf(lost)))
      throw new Error(`${lost} is not a holiday on a weekend`);
    if (weekend.has(weekdayOf(on))) throw new Error(`${on} is a weekend: it cannot compensate for ${lost}`);

    return [within(year, on), { isWorking: false, why: inLieuOf(holiday) }] as const;
  });
}

/** The worked day may be in the next or the previous year. */
function swapsOf({ year, swaps }: CalendarYear, weekend: ReadonlySet<number>): Ruled {
  return swaps.flatMap(({ off, work }) => {
    if (weekend.has(weekdayOf(off))) throw new Error(`${off} is a weekend: it cannot be swapped for a working day`);
    if (!weekend.has(weekdayOf(work)))
      throw new Error(`${work} is already a working day: it cannot compensate for ${off}`);

    return [
      [within(year, off), { isWorking: false, why: offInExchangeFor(work) }],
      [work, { isWorking: true, why: workedInExchangeFor(off) }],
    ];
  });
}

/** Both ends inclusive. */
function daysOf(year: number, from: LocalDate, to: LocalDate): readonly LocalDate[] {
  if (to < from) throw new Error(`${to} is before ${from}`);

  const days = [];
  for (let on = within(year, from); on <= within(year, to); on = addDays(on, 1)) days.push(on);
  return days;
}

function within(year: number, day: LocalDate): LocalDate {
  if (!isLocalDate(day)) throw new Error(`Expected a date YYYY-MM-DD, got ${day}`);
  if (!day.startsWith(`${year}-`)) throw new Error(`${day} is not in the year ${year}`);

  return day;
}
