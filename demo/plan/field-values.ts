import { vietnamCalendar } from '../../lambdas/calendar/vietnam.ts';
import { subtractWorkingDays } from '../../lambdas/calendar/working-days.ts';
import { addDays, type LocalDate } from '../../lambdas/kernel/time.ts';
import { type Places, places } from '../data/places.ts';
import { DAY_MS } from '../day-ms.ts';
import { dossierCode } from './dossier-code.ts';
import type { Random } from './random.ts';

/** The values of the fields in the texts of one petition. */
export type FieldValues = Readonly<Record<string, string>>;

type FieldInput = { readonly agency: string; readonly receivedOn: LocalDate; readonly answeredOn: LocalDate };

/** Draws all values at once, so that petition and answer are about the same street and the same dossier. */
export function fieldValuesFor({ agency, receivedOn, answeredOn }: FieldInput, random: Random): FieldValues {
  const promisedOn = workingDaysBefore(receivedOn, random.between(4, 22));
  const handedInOn = workingDaysBefore(promisedOn, random.between(7, 20));

  return {
    ...placesOf(agency, random),
    ...quantities(random),
    days: String((Date.parse(receivedOn) - Date.parse(promisedOn)) / DAY_MS),
    promised: vietnameseDay(promisedOn),
    dossier: dossierCode(agency, handedInOn, random.between(1, 99)),
    date: vietnameseDay(workingDaysBefore(receivedOn, random.between(1, 12))),
    fixed: vietnameseDay(answeredOn > receivedOn ? workingDaysBefore(answeredOn, 1) : answeredOn),
    planned: vietnameseDay(addDays(answeredOn, random.between(12, 40))),
  };
}

/** Counters are open on working days only. */
export function workingDaysBefore(day: LocalDate, days: number): LocalDate {
  const key = `${day} ${days}`;
  const known = walked.get(key);
  if (known !== undefined) return known;
  const on = subtractWorkingDays(vietnamCalendar(), day, days);
  walked.set(key, on);
  return on;
}

/** Called some ten thousand times for the days of a year. */
const walked = new Map<string, LocalDate>();

/** Throws on a field without a value: an unfilled text must not reach a screen. */
export function filled(text: string, fieldValues: FieldValues): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = fieldValues[name];
    if (value === undefined) throw new Error(`no value for the field {${name}} in: ${text}`);
    return value;
  });
}

export function placesOf(agency: string, random: Random) {
  const { unit, level, center, office, streets } = placesIn(agency);
  return { unit, level, center, office, street: random.pick(streets), area: `khu ${random.between(1, 16)}` };
}

export function placesIn(agency: string): Places {
  const found = places[agency];
  if (found === undefined) throw new Error(`no places for ${agency}`);
  return found;
}

/** As people write dates: 7/3/2026. */
const vietnameseDay = (day: LocalDate) => day.split('-').reverse().map(Number).join('/');

const MORNING = ['7 giờ 30', '7 giờ 45', '8 giờ', '8 giờ 15'];
const AFTERNOON = ['15 giờ 30', '15 giờ 45', '16 giờ', '16 giờ 10'];
const HOURS = [...MORNING, '9 giờ', '9 giờ 30', '10 giờ', '14 giờ', '14 giờ 30', '15 giờ'];

function quantities(random: Random): FieldValues {
  const number = (from: number, to: number) => String(random.between(from, to));
  return {
    times: number(2, 5),
    n: number(2, 6),
    months: number(3, 8),
    minutes: random.pick(['20', '30', '40', '45']),
    depth: random.pick(['20', '25', '30', '40', '50']),
    length: number(4, 30).concat('0'),
    size: random.pick(['0,5', '0,6', '0,8', '1', '1,2']),
    copies: number(8, 36),
    fee: random.pick(['20.000', '30.000', '50.000', '80.000']),
    sum: random.pick(['850.000', '1.200.000', '1.500.000', '2.300.000']),
    debt: random.pick(['20 triệu', '35 triệu', '50 triệu']),
    age: number(68, 86),
    year: number(46, 72),
    people: number(3, 6),
    households: number(14, 42),
    grade: number(2, 12),
    entry: random.pick(['1', '6', '10']),
    desk: number(1, 6),
    hour: random.pick(HOURS),
    morning: random.pick(MORNING),
    afternoon: random.pick(AFTERNOON),
    evening: random.pick(['19 giờ', '20 giờ', '21 giờ', '22 giờ']),
    night: random.pick(['23 giờ', '1 giờ sáng', '2 giờ sáng', '3 giờ sáng']),
  };
}
