import { describe, expect, test } from 'vitest';
import { compileCalendar } from '../../../lambdas/calendar/compile.ts';
import { dayOf } from '../../../lambdas/calendar/day.ts';
import type { CalendarSource, CalendarYear } from '../../../lambdas/calendar/source.ts';
import { aCalendarSource, aCalendarYear } from '../../support/calendar.ts';

const SATURDAY = '2030-06-01';
const SUNDAY = '2030-06-02';
const MONDAY = '2030-06-03';
const TUESDAY = '2030-06-04';

describe('a calendar source that is inconsistent is rejected', () => {
  test.each<[string, Partial<CalendarSource>, RegExp]>([
    ['another time zone', { timeZone: 'Asia/Tokyo' }, /time zone Asia\/Ho_Chi_Minh, got Asia\/Tokyo/],
    ['a weekday that does not exist', { weekend: [6, 0] }, /from 1 \(Monday\) to 7 \(Sunday\), got 0/],
    ['a week without a working day', { weekend: [1, 2, 3, 4, 5, 6, 7] }, /Every day of the week is a weekend/],
    ['no office hours', { sessions: [] }, /Office hours are missing/],
    ['a time that does not exist', { sessions: [{ opens: '7h30', closes: '11:30' }] }, /HH:mm, got 7h30/],
    ['a session that ends when it starts', { sessions: [{ opens: '07:30', closes: '07:30' }] }, /07:30 ends before/],
    ['a session that ends before it starts', { sessions: [{ opens: '17:00', closes: '07:30' }] }, /17:00 ends before/],
    [
      'sessions that overlap',
      {
        sessions: [
          { opens: '07:30', closes: '11:30' },
          { opens: '11:00', closes: '17:00' },
        ],
      },
      /11:00 starts before the previous one ends/,
    ],
    ['a year listed twice', { years: [aCalendarYear(), aCalendarYear()] }, /A year is listed twice/],
    ['a fixed holiday without a name', { fixed: [{ name: 'ball', monthDay: '06-01' }] }, /ball has no display name/],
    ['a fixed holiday on an invalid date', { fixed: [{ name: 'feast', monthDay: '02-30' }] }, /date MM-DD, got 02-30/],
  ])('%s', (_, given, reason) => {
    expect(() => compileCalendar(aCalendarSource(given))).toThrow(because(reason));
  });

  test.each<[string, Partial<CalendarYear>, RegExp]>([
    ['a holiday without a name', { holidays: [{ name: 'ball', on: MONDAY }] }, /ball has no display name/],
    [
      'a holiday of another year',
      { holidays: [{ name: 'feast', on: '2031-06-03' }] },
      /2031-06-03 is not in the year 2030/,
    ],
    [
      'a holiday that extends into another year',
      { holidays: [{ name: 'feast', on: '2030-12-31', until: '2031-01-01' }] },
      /2031-01-01 is not in the year 2030/,
    ],
    [
      'a holiday that ends before it starts',
      { holidays: [{ name: 'feast', on: TUESDAY, until: MONDAY }] },
      /2030-06-03 is before 2030-06-04/,
    ],
    [
      'a holiday on a day that does not exist',
      { holidays: [{ name: 'feast', on: '2030-02-30' }] },
      /date YYYY-MM-DD, got 2030-02-30/,
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
      'a compensation without a holiday',
      { compensations: [{ on: MONDAY, for: SUNDAY }] },
      /2030-06-02 is not a holiday on a weekend/,
    ],
    [
      'a compensation for a holiday on a weekday',
      { holidays: [{ name: 'feast', on: MONDAY }], compensations: [{ on: TUESDAY, for: MONDAY }] },
      /2030-06-03 is not a holiday on a weekend/,
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
    [
      'a swap for a day that is already worked',
      { swaps: [{ off: MONDAY, work: TUESDAY }] },
      /2030-06-04 is already a working day/,
    ],
    [
      'a swap of another year',
      { swaps: [{ off: '2031-06-03', work: SATURDAY }] },
      /2031-06-03 is not in the year 2030/,
    ],
    [
      'an undecided range that ends before it starts',
      { undecided: [{ from: TUESDAY, to: MONDAY, why: { vi: 'chưa rõ', en: 'not clear' } }] },
      /is before/,
    ],
  ])('%s', (_, given, reason) => {
    expect(() => compileCalendar(aCalendarSource({ years: [aCalendarYear(given)] }))).toThrow(because(reason));
  });
});

describe('a consistent calendar', () => {
  test('keeps its id and version, which a deadline names', () => {
    expect(compileCalendar(aCalendarSource({ id: 'x', version: '7' }))).toMatchObject({ id: 'x', version: '7' });
  });

  test('may have adjacent sessions', () => {
    const sessions = [
      { opens: '00:00', closes: '12:00' },
      { opens: '12:00', closes: '23:59' },
    ];

    expect(compileCalendar(aCalendarSource({ sessions })).sessions).toStrictEqual([
      { opensMs: 0, closesMs: 43_200_000 },
      { opensMs: 43_200_000, closesMs: 86_340_000 },
    ]);
  });

  test('has the day after a holiday on a weekend off, and says which holiday', () => {
    const years = [
      aCalendarYear({ holidays: [{ name: 'feast', on: SUNDAY }], compensations: [{ on: MONDAY, for: SUNDAY }] }),
    ];

    expect(dayOf(compileCalendar(aCalendarSource({ years })), MONDAY)).toMatchObject({
      isWorking: false,
      why: { vi: 'nghỉ bù ngày hội', en: 'day off in lieu of the feast' },
    });
  });

  test('has a swapped day off, and says when it is worked', () => {
    const years = [aCalendarYear({ swaps: [{ off: MONDAY, work: SATURDAY }] })];

    expect(dayOf(compileCalendar(aCalendarSource({ years })), MONDAY)).toMatchObject({
      isWorking: false,
      why: { vi: 'nghỉ hoán đổi, làm bù ngày 01/06/2030', en: 'day off, worked on 1 June 2030 instead' },
    });
  });

  test('has a fixed holiday in every year that is not listed', () => {
    const calendar = compileCalendar(aCalendarSource({ fixed: [{ name: 'feast', monthDay: '06-03' }] }));

    expect(['2032-06-03', '2030-06-03', '2031-06-03'].map((on) => dayOf(calendar, on).isWorking)).toStrictEqual([
      false,
      true,
      false,
    ]);
    // 3 June 2029 is a Sunday.
    expect(dayOf(calendar, '2029-06-04')).toMatchObject({ isWorking: false, why: { vi: 'nghỉ bù ngày hội' } });
  });

  test('may have a worked Saturday in the next year', () => {
    const years = [aCalendarYear({ swaps: [{ off: '2030-12-31', work: '2031-01-04' }] })];

    expect(dayOf(compileCalendar(aCalendarSource({ years })), '2031-01-04')).toMatchObject({
      isWorking: true,
      why: { vi: 'làm bù cho ngày 31/12/2030', en: 'worked in exchange for 31 December 2030' },
    });
  });
});

function because(reason: RegExp): Error {
  return new Error('Calendar test version 1 is inconsistent', {
    cause: expect.objectContaining({ message: expect.stringMatching(reason) }),
  });
}
