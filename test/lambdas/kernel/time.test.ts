import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  addDays,
  hourOf,
  instantAt,
  isInstant,
  isLocalDate,
  localDateOf,
  systemClock,
  weekdayOf,
} from '../../../lambdas/kernel/time.ts';

const instants = fc
  .date({ min: new Date('1975-07-01T00:00:00.000Z'), max: new Date('2200-01-01T00:00:00.000Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const days = instants.map((instant) => instant.slice(0, 10));
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

describe('an instant', () => {
  test.each([['2026-11-21T08:15:30.000Z'], ['2024-02-29T23:59:59.999Z'], ['0000-01-01T00:00:00.000Z']])(
    'is %s',
    (text) => {
      expect(isInstant(text)).toBe(true);
    },
  );

  test.each([
    ['2026-11-21T08:15:30Z'],
    ['2026-11-21T08:15:30.000+07:00'],
    ['2026-11-21T24:00:00.000Z'],
    ['2026-02-30T00:00:00.000Z'],
    ['2026-13-01T00:00:00.000Z'],
    ['+010000-01-01T00:00:00.000Z'],
    ['2026-11-21'],
    [' 2026-11-21T08:15:30.000Z'],
    ['2026-11-21T08:15:30.000Z\n'],
    [''],
    [1_795_249_730_000],
    [undefined],
  ])('is not %j', (value) => {
    expect(isInstant(value)).toBe(false);
  });

  test('is what the system clock returns', () => {
    const before = Date.now();
    const now = systemClock();

    expect(isInstant(now)).toBe(true);
    expect(Date.parse(now)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(now)).toBeLessThanOrEqual(Date.now());
  });
});

describe('a local date', () => {
  test.each([['2026-11-21'], ['2024-02-29'], ['2000-02-29'], ['0001-01-01'], ['9999-12-31']])('is %s', (text) => {
    expect(isLocalDate(text)).toBe(true);
  });

  test.each([
    ['2026-02-29'],
    ['1900-02-29'],
    ['2026-04-31'],
    ['2026-00-10'],
    ['2026-1-1'],
    ['21/11/2026'],
    ['2026-11-21T00:00:00.000Z'],
    ['2026-11-21\n'],
    [''],
    [20_261_121],
    [null],
  ])('is not %j', (value) => {
    expect(isLocalDate(value)).toBe(false);
  });

  test.each([
    ['2026-11-21T16:59:59.999Z', '2026-11-21', '2026-11-21T23'],
    ['2026-11-21T17:00:00.000Z', '2026-11-22', '2026-11-22T00'],
    ['2026-12-31T17:00:00.000Z', '2027-01-01', '2027-01-01T00'],
    ['2026-11-21T00:30:00.000Z', '2026-11-21', '2026-11-21T07'],
  ])('and hour of %s are those of Việt Nam', (instant, day, hour) => {
    expect(localDateOf(instant)).toBe(day);
    expect(hourOf(instant)).toBe(hour);
  });

  test.each([
    ['2026-11-21', '00:00', '2026-11-20T17:00:00.000Z'],
    ['2026-11-21', '07:00', '2026-11-21T00:00:00.000Z'],
    ['2026-11-21', '07:30', '2026-11-21T00:30:00.000Z'],
    ['2026-11-21', '23:59', '2026-11-21T16:59:00.000Z'],
  ])('%s at %s is the instant %s', (day, time, instant) => {
    expect(instantAt(day, time)).toBe(instant);
  });

  test('and time are recovered from their instant', () => {
    fc.assert(
      fc.property(days, times, (day, time) => {
        const instant = instantAt(day, time);

        expect(localDateOf(instant)).toBe(day);
        expect(hourOf(instant)).toBe(`${day}T${time.slice(0, 2)}`);
      }),
    );
  });

  test.each([
    ['2026-11-21', 1, '2026-11-22'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-11-21', -365, '2025-11-21'],
  ])('%s plus %i days is %s', (day, count, then) => {
    expect(addDays(day, count)).toBe(then);
  });

  test('moved forward and back is the same date, and texts sort by time', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 50_000 }), (day, count) => {
        const later = addDays(day, count);

        expect(addDays(later, -count)).toBe(day);
        expect(later > day).toBe(true);
      }),
    );
  });

  test.each([
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['2026-11-21', 6],
    ['2026-11-22', 7],
    ['2026-11-23', 1],
    ['2026-11-24', 2],
    ['2026-11-27', 5],
  ])('%s is day %i of the week', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });
});

describe('an invalid date or time throws a RangeError', () => {
  test.each([
    ['a day that does not exist', () => addDays('2026-02-30', 1), /date YYYY-MM-DD, got 2026-02-30/],
    ['half a day', () => addDays('2026-02-20', 0.5), /whole number.*0\.5/],
    ['NaN days', () => addDays('2026-02-20', Number.NaN), /whole number/],
    ['a day past the year 9999', () => addDays('9999-12-31', 1), /outside the years/],
    ['a day before the year 0000', () => addDays('0000-01-01', -1), /outside the years/],
    ['the weekday of an empty text', () => weekdayOf(''), /Expected a date/],
    ['24:00', () => instantAt('2026-11-21', '24:00'), /HH:mm, got 24:00/],
    ['7:30', () => instantAt('2026-11-21', '7:30'), /HH:mm/],
    ['an instant with an offset', () => localDateOf('2026-11-21T08:15:30.000+07:00'), /Expected an instant/],
    ['the hour of a date', () => hourOf('2026-11-21'), /Expected an instant/],
  ])('%s', (_, work, message) => {
    expect(work).toThrow(RangeError);
    expect(work).toThrow(message);
  });
});

describe('the machine’s own time zone', () => {
  const own = process.env['TZ'];
  afterEach(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });

  test.each([
    ['Asia/Ho_Chi_Minh', -420],
    ['UTC', 0],
    ['America/New_York', 300],
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
  ])('changes nothing: %s', (zone, offsetMinutes) => {
    process.env['TZ'] = zone;

    expect(new Date('2026-01-01').getTimezoneOffset()).toBe(offsetMinutes);
    expect(localDateOf('2026-11-21T17:00:00.000Z')).toBe('2026-11-22');
    expect(instantAt('2026-03-08', '02:30')).toBe('2026-03-07T19:30:00.000Z');
    expect(addDays('2026-03-07', 1)).toBe('2026-03-08');
    expect(weekdayOf('2026-03-08')).toBe(7);
  });
});
