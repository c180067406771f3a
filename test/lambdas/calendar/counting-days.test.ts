import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_SPAN_DAYS, MAX_WORKING_DAYS } from '../../../lambdas/calendar/limits.ts';
import { vietnamCalendar } from '../../../lambdas/calendar/vietnam.ts';
import { addWorkingDays, countWorkingDays, subtractWorkingDays } from '../../../lambdas/calendar/working-days.ts';
import { addDays } from '../../../lambdas/kernel/time.ts';

const calendar = vietnamCalendar();
/** From 2023 to 2029: before, within and after the years that are listed. */
const days = fc.integer({ min: 0, max: 2_500 }).map((since) => addDays('2023-01-01', since));

const nextWorkingDay = (day: string) => addWorkingDays(calendar, day, 1).on;

describe('counting working days', () => {
  test.each([
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-11-20', '2026-11-25', 2],
    ['2026-11-22', '2026-11-23', 1],
    ['2026-11-25', '2026-11-20', -2],
    ['2026-11-23', '2026-11-20', -1],
    ['2026-11-22', '2026-11-20', 0],
    ['2026-02-13', '2026-02-23', 1],
  ])('after %s up to %s: %i', (from, to, count) => {
    expect(countWorkingDays(calendar, from, to)).toBe(count);
  });

  test('changes sign when its ends are swapped', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(countWorkingDays(calendar, from, to) + countWorkingDays(calendar, to, from)).toBe(0);
      }),
    );
  });

  test('is additive over any day between', () => {
    fc.assert(
      fc.property(days, days, days, (first, second, third) => {
        const [from, between, to] = [first, second, third].sort() as [string, string, string];
        const parts = countWorkingDays(calendar, from, between) + countWorkingDays(calendar, between, to);

        expect(parts).toBe(countWorkingDays(calendar, from, to));
      }),
    );
  });
});

describe('subtracting working days', () => {
  test.each([
    ['2026-11-30', 2, '2026-11-26'],
    ['2026-11-25', 1, '2026-11-23'],
    ['2026-11-25', 2, '2026-11-20'],
    ['2026-11-24', 0, '2026-11-23'],
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-08-24', 1, '2026-08-22'],
  ])('%s less %i working days is %s', (until, count, on) => {
    expect(subtractWorkingDays(calendar, until, count)).toBe(on);
  });

  test('reverses adding when the start is a working day', () => {
    fc.assert(
      fc.property(days, fc.nat({ max: 300 }), (day, count) => {
        const from = nextWorkingDay(day);

        expect(subtractWorkingDays(calendar, addWorkingDays(calendar, from, count).on, count)).toBe(from);
      }),
    );
  });

  test('finds the first day on which no more than that many are left', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 20 }), (day, left) => {
        const due = nextWorkingDay(day);
        const first = subtractWorkingDays(calendar, due, left);

        expect(countWorkingDays(calendar, first, due)).toBe(left);
        expect(countWorkingDays(calendar, addDays(first, -1), due)).toBe(left + 1);
      }),
    );
  });
});

describe('the next working day', () => {
  test.each([
    ['2026-11-20', '2026-11-23'],
    ['2026-11-21', '2026-11-23'],
    ['2026-11-23', '2026-11-25'],
    ['2026-02-13', '2026-02-23'],
    ['2026-08-21', '2026-08-22'],
  ])('after %s is %s', (day, next) => {
    expect(nextWorkingDay(day)).toBe(next);
  });
});

describe('invalid arguments throw a RangeError', () => {
  test.each([[-1], [1.5], [Number.NaN], [MAX_WORKING_DAYS + 1], [Number.POSITIVE_INFINITY]])('%d days', (count) => {
    expect(() => addWorkingDays(calendar, '2026-11-20', count)).toThrow(/whole number from 0 to 1000/);
    expect(() => subtractWorkingDays(calendar, '2026-11-20', count)).toThrow(RangeError);
  });

  test('the largest allowed arguments work', () => {
    const farthest = addDays('2026-11-20', MAX_SPAN_DAYS);

    expect(addWorkingDays(calendar, '2026-11-20', MAX_WORKING_DAYS).counted).toHaveLength(MAX_WORKING_DAYS);
    expect(countWorkingDays(calendar, '2026-11-20', farthest)).toBeGreaterThan(25_000);
    expect(() => countWorkingDays(calendar, '2026-11-20', addDays(farthest, 1))).toThrow(/more than 36525 days/);
  });

  test.each([
    ['2026-11-20', '2026-13-01'],
    ['2026-11-20', 'tomorrow'],
    ['today', 'tomorrow'],
    ['2026-02-30', '2026-02-30'],
  ])('invalid dates: %s to %s', (from, to) => {
    expect(() => countWorkingDays(calendar, from, to)).toThrow(/Expected a date/);
  });
});
