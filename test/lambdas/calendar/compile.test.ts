import { describe, expect, test } from 'vitest';
import { compileCalendar } from '../../../lambdas/calendar/compile.ts';
import { dayOf } from '../../../lambdas/calendar/day.ts';
import type { CalendarSource, CalendarYear } from '../../../lambdas/calendar/source.ts';
import { aCalendarSource, aCalendarYear } from '../../support/calendar.ts';

const SATURDAY = '2030-06-01';
const SUNDAY = '2030-06-02';
const MONDAY = '2030-06-03';
const TUESDAY = '2030-06-04';

describe('a calendar that contradicts itself is not used', () => {
  test.each<[string, Partial<CalendarSource>, RegExp]>([
    ['another time zone', { timeZone: 'Asia/Tokyo' }, /time zone Asia\/Ho_Chi_Minh, got Asia\/Tokyo/],
    ['a weekday that does not exist', { weekend: [6, 0] }, /0 is no day of the week/],
    ['a week without work', { weekend: [1, 2, 3, 4, 5, 6, 7] }, /no day of the week is worked/],
    ['no office hours', { sessions: [] }, /no office hours/],
    ['a time that does not exist', { sessions: [{ opens: '7h30', closes: '11:30' }] }, /HH:mm: 7h30/],
    ['a session that ends as it begins', { sessions: [{ opens: '07:30', closes: '07:30' }] }, /07:30 ends before/],
    ['a session that ends before it begins', { sessions: [{ opens: '17:00', closes: '07:30' }] }, /17:00 ends before/],
    [
      'sessions that overlap',
      {
        sessions: [
          { opens: '07:30', closes: '11:30' },
          { opens: '11:00', closes: '17:00' },
        ],
      },
      /11:00 begins before the last one ends/,
    ],
    ['a year listed twice', { years: [aCalendarYear(), aCalendarYear()] }, /a year is listed twice/],
    ['a fixed holiday without a name', { fixed: [{ name: 'ball', monthDay: '06-01' }] }, /ball has no name to show/],
    ['a fixed holiday on no day', { fixed: [{ name: 'feast', monthDay: '02-30' }] }, /02-30 is no day/],
  ])('%s', (_, given, reason) => {
    expect(() => compileCalendar(aCalendarSource(given))).toThrow(because(reason));
  });

  test.each<[string, Partial<CalendarYear>, RegExp]>([
    ['a holiday without a name', { holidays: [{ name: 'ball', on: MONDAY }] }, /ball has no name to show/],
    [
      'a holiday of another year',
      { holidays: [{ name: 'feast', on: '2031-06-03' }] },
      /2031-06-03 is not in the year 2030/,
    ],
    [
      'a holiday that runs into another year',
      { holidays: [{ name: 'feast', on: '2030-12-31', until: '2031-01-01' }] },
      /2031-01-01 is not in the year 2030/,
    ],
    [
      'a holiday that ends before it begins',
      { holidays: [{ name: 'feast', on: TUESDAY, until: MONDAY }] },
      /2030-06-03 comes before 2030-06-04/,
    ],
    [
      'a holiday on a day that does not exist',
      { holidays: [{ name: 'feast', on: '2030-02-30' }] },
      /not a day.*2030-02-30/,
    ],
    [
      'a day with two reasons to be off',
      {
        holidays: [
          { name: 'feast', on: SUNDAY },
          { name: 'fair', on: MONDAY },
        ],
        compensations: [{ on: MONDAY, for: SUNDAY }],
      },
      /2030-06-03 is listed twice/,
    ],
    [
      'two holidays on one day',
      {
        holidays: [
          { name: 'feast', on: MONDAY },
          { name: 'fair', on: MONDAY },
        ],
      },
      /2030-06-03 is listed twice/,
    ],
    [
      'a compensation for no holiday',
      { compensations: [{ on: MONDAY, for: SUNDAY }] },
      /2030-06-02 is no holiday on a weekend/,
    ],
    [
      'a compensation for a holiday that was off anyway',
      { holidays: [{ name: 'feast', on: MONDAY }], compensations: [{ on: TUESDAY, for: MONDAY }] },
      /2030-06-03 is no holiday on a weekend/,
    ],
    [
      'a compensation on a weekend',
      { holidays: [{ name: 'feast', on: SATURDAY }], compensations: [{ on: SUNDAY, for: SATURDAY }] },
      /2030-06-02 is a weekend/,
    ],
    [
      'a compensation in another year',
      { holidays: [{ name: 'feast', on: SUNDAY }], compensations: [{ on: '2031-06-03', for: SUNDAY }] },
      /2031-06-03 is not in the year 2030/,
    ],
    ['a swap of a weekend', { swaps: [{ off: SUNDAY, work: SATURDAY }] }, /2030-06-02 is a weekend/],
    ['a swap for a day worked anyway', { swaps: [{ off: MONDAY, work: TUESDAY }] }, /2030-06-04 is worked anyway/],
    [
      'a swap of another year',
      { swaps: [{ off: '2031-06-03', work: SATURDAY }] },
      /2031-06-03 is not in the year 2030/,
    ],
    [
      'an undecided stretch that ends before it begins',
      { undecided: [{ from: TUESDAY, to: MONDAY, why: { vi: 'chưa rõ', en: 'not clear' } }] },
      /comes before/,
    ],
  ])('%s', (_, given, reason) => {
    expect(() => compileCalendar(aCalendarSource({ years: [aCalendarYear(given)] }))).toThrow(because(reason));
  });
});

describe('a calendar that holds together', () => {
  test('keeps its name and version, for a deadline names them', () => {
    expect(compileCalendar(aCalendarSource({ id: 'x', version: '7' }))).toMatchObject({ id: 'x', version: '7' });
  });

  test('may have sessions that touch', () => {
    const sessions = [
      { opens: '00:00', closes: '12:00' },
      { opens: '12:00', closes: '23:59' },
    ];

    expect(compileCalendar(aCalendarSource({ sessions })).sessions).toStrictEqual([
      { opensMs: 0, closesMs: 43_200_000 },
      { opensMs: 43_200_000, closesMs: 86_340_000 },
    ]);
  });

  test('may have a Saturday of the next year worked', () => {
    const years = [aCalendarYear({ swaps: [{ off: '2030-12-31', work: '2031-01-04' }] })];

    expect(dayOf(compileCalendar(aCalendarSource({ years })), '2031-01-04')).toMatchObject({
      isWorking: true,
      why: { vi: 'làm bù cho ngày 31/12/2030', en: 'worked in exchange for 31 December 2030' },
    });
  });
});

function because(reason: RegExp): Error {
  return new Error('the calendar test 1 contradicts itself', {
    cause: expect.objectContaining({ message: expect.stringMatching(reason) }),
  });
}
