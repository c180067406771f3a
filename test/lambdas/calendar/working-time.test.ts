import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileCalendar } from '../../../lambdas/calendar/compile.ts';
import { isWorkingDay } from '../../../lambdas/calendar/day.ts';
import { MAX_WORKING_MINUTES } from '../../../lambdas/calendar/limits.ts';
import { vietnamCalendar } from '../../../lambdas/calendar/vietnam.ts';
import {
  addWorkingMinutes,
  subtractWorkingMinutes,
  workingMinutesBetween,
} from '../../../lambdas/calendar/working-time.ts';
import { instantAt } from '../../../lambdas/kernel/time.ts';
import { aCalendarSource } from '../../support/calendar.ts';

const calendar = vietnamCalendar();
const MINUTE_MS = 60_000;
const DAY_MINUTES = 7.5 * 60;

const instants = fc
  .integer({ min: Date.parse('2025-11-01T00:00:00.000Z'), max: Date.parse('2027-03-01T00:00:00.000Z') })
  .map((ms) => new Date(ms).toISOString());
const minutes = fc.integer({ min: 1, max: 20 * DAY_MINUTES });

describe('subtracting working minutes', () => {
  test.each([
    ['within the morning', '2026-11-20 09:00', 60, '2026-11-20 08:00'],
    ['over the lunch break', '2026-11-20 14:00', 60, '2026-11-20 11:00'],
    ['to an opening', '2026-11-20 14:30', 60, '2026-11-20 13:30'],
    ['from the evening', '2026-11-20 20:00', 60, '2026-11-20 16:00'],
    ['from the evening, nothing', '2026-11-20 20:00', 0, '2026-11-20 17:00'],
    ['over a weekend', '2026-11-23 08:00', 60, '2026-11-20 16:30'],
    ['over Tết', '2026-02-23 07:31', 2, '2026-02-13 16:59'],
  ])('%s: %s minus %i is %s', (_, until, count, from) => {
    expect(subtractWorkingMinutes(calendar, local(until), count)).toBe(local(from));
  });

  test('is the inverse of adding them', () => {
    fc.assert(
      fc.property(instants, minutes, (from, count) => {
        const { at } = addWorkingMinutes(calendar, from, count);

        expect(addWorkingMinutes(calendar, subtractWorkingMinutes(calendar, at, count), count).at).toBe(at);
      }),
    );
  });

  test('by no whole number is refused', () => {
    expect(() => subtractWorkingMinutes(calendar, local('2026-11-20 09:00'), 0.5)).toThrow(RangeError);
  });
});

describe('adding working minutes', () => {
  test.each([
    ['within the morning', '2026-11-20 08:00', 60, '2026-11-20 09:00'],
    ['up to the lunch break', '2026-11-20 10:30', 60, '2026-11-20 11:30'],
    ['over the lunch break', '2026-11-20 11:00', 60, '2026-11-20 14:00'],
    ['from the lunch break', '2026-11-20 12:00', 60, '2026-11-20 14:30'],
    ['from before opening', '2026-11-20 05:00', 60, '2026-11-20 08:30'],
    ['up to closing', '2026-11-20 16:00', 60, '2026-11-20 17:00'],
    ['over a weekend', '2026-11-20 16:30', 60, '2026-11-23 08:00'],
    ['from after closing', '2026-11-23 18:00', 60, '2026-11-25 08:30'],
    ['from closing itself', '2026-11-19 17:00', 1, '2026-11-20 07:31'],
    ['from a Saturday', '2026-11-21 09:00', 60, '2026-11-23 08:30'],
    ['from a holiday', '2026-11-24 09:00', 60, '2026-11-25 08:30'],
    ['over a holiday', '2026-11-23 16:00', 120, '2026-11-25 08:30'],
    ['on a Saturday worked', '2026-08-22 09:00', 60, '2026-08-22 10:00'],
    ['over Tết', '2026-02-13 16:59', 2, '2026-02-23 07:31'],
    ['a whole day', '2026-11-19 09:15', DAY_MINUTES, '2026-11-20 09:15'],
    ['0 minutes, during office hours', '2026-11-20 09:15', 0, '2026-11-20 09:15'],
    ['0 minutes, at closing time', '2026-11-20 11:30', 0, '2026-11-20 11:30'],
    ['0 minutes, in the lunch break', '2026-11-20 11:31', 0, '2026-11-20 13:30'],
    ['0 minutes, in the evening', '2026-11-20 20:00', 0, '2026-11-23 07:30'],
  ])('%s: %s plus %i is %s', (_, from, count, to) => {
    expect(addWorkingMinutes(calendar, local(from), count)).toStrictEqual({
      at: local(to),
      provisional: false,
      undecided: [],
    });
  });

  test('keeps the seconds of the start', () => {
    expect(addWorkingMinutes(calendar, '2026-11-20T01:00:30.250Z', 5).at).toBe('2026-11-20T01:05:30.250Z');
  });

  test('is provisional when it passes an undecided day', () => {
    const { at, provisional, undecided } = addWorkingMinutes(calendar, local('2027-02-03 16:30'), 60);

    expect(at).toBe(local('2027-02-11 08:00'));
    expect(provisional).toBe(true);
    expect(undecided.map(({ vi }) => vi)).toStrictEqual([
      'lịch nghỉ Tết Nguyên đán 2027 mới được đề xuất, chưa được công bố',
    ]);
  });

  test('measuring the result gives the same number', () => {
    fc.assert(
      fc.property(instants, minutes, (from, count) => {
        expect(workingMinutesBetween(calendar, from, addWorkingMinutes(calendar, from, count).at)).toBe(count);
      }),
    );
  });

  test('in two steps gives the same instant as in one', () => {
    fc.assert(
      fc.property(instants, minutes, fc.nat({ max: 2_000 }), (from, first, second) => {
        const halfway = addWorkingMinutes(calendar, from, first).at;

        expect(addWorkingMinutes(calendar, halfway, second).at).toBe(
          addWorkingMinutes(calendar, from, first + second).at,
        );
      }),
    );
  });

  test('is monotone: a later start or a longer period never ends earlier', () => {
    fc.assert(
      fc.property(instants, instants, minutes, minutes, (first, second, count, longer) => {
        const [from, later] = [first, second].sort() as [string, string];
        const { at } = addWorkingMinutes(calendar, from, count);

        expect(addWorkingMinutes(calendar, later, count).at >= at).toBe(true);
        expect(addWorkingMinutes(calendar, from, count + longer).at > at).toBe(true);
      }),
    );
  });
});

describe('measuring working minutes', () => {
  test.each([
    ['2026-11-20 08:00', '2026-11-20 09:00', 60],
    ['2026-11-20 11:00', '2026-11-20 14:00', 60],
    ['2026-11-20 11:30', '2026-11-20 13:30', 0],
    ['2026-11-20 00:00', '2026-11-20 23:59', DAY_MINUTES],
    ['2026-11-20 17:00', '2026-11-23 07:30', 0],
    ['2026-11-20 16:59', '2026-11-23 07:31', 2],
    ['2026-11-21 00:00', '2026-11-22 23:59', 0],
    ['2026-11-23 00:00', '2026-11-25 23:59', 2 * DAY_MINUTES],
    ['2026-11-20 09:00', '2026-11-20 08:00', -60],
    ['2026-11-20 09:00', '2026-11-20 09:00', 0],
  ])('%s to %s is %i', (from, to, count) => {
    expect(workingMinutesBetween(calendar, local(from), local(to))).toBe(count);
  });

  test('does not count an incomplete minute', () => {
    expect(workingMinutesBetween(calendar, '2026-11-20T01:00:00.000Z', '2026-11-20T01:01:59.999Z')).toBe(1);
    expect(workingMinutesBetween(calendar, '2026-11-20T01:01:59.999Z', '2026-11-20T01:00:00.000Z')).toBe(-1);
    expect(workingMinutesBetween(calendar, '2026-11-20T01:00:59.999Z', '2026-11-20T01:00:00.000Z')).toBe(0);
  });

  test('equals counting minute by minute', () => {
    const wholeMinutes = instants.map((instant) => `${instant.slice(0, 16)}:00.000Z`);
    fc.assert(
      fc.property(wholeMinutes, fc.nat({ max: 5 * 1_440 }), (from, span) => {
        const to = new Date(Date.parse(from) + span * MINUTE_MS).toISOString();

        expect(workingMinutesBetween(calendar, from, to)).toBe(officeMinutesOneByOne(from, span));
      }),
      { numRuns: 30 },
    );
  });
});

test('the office hours come from the calendar: eight hours a day in many provinces', () => {
  const province = compileCalendar(aCalendarSource());

  expect(workingMinutesBetween(province, local('2030-06-03 00:00'), local('2030-06-04 00:00'))).toBe(480);
  expect(addWorkingMinutes(province, local('2030-06-03 06:00'), 480).at).toBe(local('2030-06-03 17:00'));
});

describe('invalid arguments throw a RangeError', () => {
  test.each([[-1], [0.5], [Number.NaN], [MAX_WORKING_MINUTES + 1]])('%d minutes', (count) => {
    expect(() => addWorkingMinutes(calendar, local('2026-11-20 08:00'), count)).toThrow(
      /whole number from 0 to 480000/,
    );
  });

  test('the largest allowed arguments work', () => {
    expect(addWorkingMinutes(calendar, local('2026-11-20 08:00'), MAX_WORKING_MINUTES).provisional).toBe(true);
    expect(() => workingMinutesBetween(calendar, local('1926-11-19 08:00'), local('2026-11-20 08:00'))).toThrow(
      /more than/,
    );
  });

  test.each([['2026-11-20'], ['2026-11-20T08:00:00+07:00'], ['soon']])('“%s” is not a valid instant', (text) => {
    expect(() => addWorkingMinutes(calendar, text, 1)).toThrow(/Expected an instant/);
    expect(() => workingMinutesBetween(calendar, text, local('2026-11-20 08:00'))).toThrow(/Expected an instant/);
  });
});

function local(text: string): string {
  return instantAt(text.slice(0, 10), text.slice(11));
}

/** A second implementation; it shares only isWorkingDay with the code. */
function officeMinutesOneByOne(from: string, span: number): number {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const minutesSeen = Array.from({ length: span }, (_, index) => clock.format(Date.parse(from) + index * MINUTE_MS));

  return minutesSeen.filter((minute) => {
    const time = minute.slice(11);
    const inHours = (time >= '07:30' && time < '11:30') || (time >= '13:30' && time < '17:00');

    return inHours && isWorkingDay(calendar, minute.slice(0, 10));
  }).length;
}
