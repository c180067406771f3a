import { describe, expect, test } from 'vitest';
import { compileCalendar } from '../../../lambdas/calendar/compile.ts';
import { scheduleOf } from '../../../lambdas/calendar/schedule.ts';
import { vietnamCalendar } from '../../../lambdas/calendar/vietnam.ts';
import { aCalendarSource, aCalendarYear } from '../../support/calendar.ts';

const why = { vi: 'chưa công bố', en: 'not announced' };

test('days off of one reason are one span, and those of a year are in the order of its days', () => {
  const year = aCalendarYear({
    holidays: [
      { name: 'fair', on: '2030-05-07' },
      { name: 'feast', on: '2030-05-04', until: '2030-05-06' },
    ],
    compensations: [{ on: '2030-05-08', for: '2030-05-04' }],
  });

  const schedule = scheduleOf(compileCalendar(aCalendarSource({ years: [year] })), 2030);

  expect(schedule?.off.map(({ from, to, why: { en } }) => [from, to, en])).toEqual([
    ['2030-05-04', '2030-05-06', 'the feast'],
    ['2030-05-07', '2030-05-07', 'the fair'],
    ['2030-05-08', '2030-05-08', 'day off in lieu of the feast'],
  ]);
});

test('a Saturday that is worked for a day off of the next year is in the year of the Saturday', () => {
  const years = [aCalendarYear(), aCalendarYear({ year: 2031, swaps: [{ off: '2031-01-02', work: '2030-12-28' }] })];
  const calendar = compileCalendar(aCalendarSource({ years }));

  expect(scheduleOf(calendar, 2030)).toMatchObject({ off: [], worked: [{ from: '2030-12-28', to: '2030-12-28' }] });
  expect(scheduleOf(calendar, 2031)).toMatchObject({ off: [{ from: '2031-01-02' }], worked: [] });
});

test('a worked day without a reason is no exception to tell of', () => {
  const calendar = compileCalendar(aCalendarSource());
  const named = new Map([['2030-05-04', { isWorking: true }] as const]);

  expect(scheduleOf({ ...calendar, named }, 2030)?.worked).toEqual([]);
});

test('days that are not decided are spans with their reason', () => {
  const undecided = [
    { from: '2030-02-04', to: '2030-02-06', why },
    { from: '2030-09-02', to: '2030-09-02', why },
  ];
  const calendar = compileCalendar(aCalendarSource({ years: [aCalendarYear({ undecided })] }));

  expect(scheduleOf(calendar, 2030)?.undecided).toEqual(undecided);
});

describe('of Vietnam', () => {
  test('2026 is decided, and names its document', () => {
    const schedule = scheduleOf(vietnamCalendar(), 2026);

    expect(schedule?.source.vi).toContain('9441/TB-BNV');
    expect(schedule?.undecided).toEqual([]);
    expect(schedule?.worked.map(({ from }) => from)).toEqual(['2026-01-10', '2026-08-22']);
  });

  test('2027 is partly proposed', () => {
    expect(scheduleOf(vietnamCalendar(), 2027)?.undecided).toContainEqual(
      expect.objectContaining({ from: '2027-02-04', to: '2027-02-12' }),
    );
  });

  test.each([2023, 2028])('there is no schedule of %i', (year) => {
    expect(scheduleOf(vietnamCalendar(), year)).toBeUndefined();
  });
});
