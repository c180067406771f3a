import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkingDay } from '../../../lambdas/calendar/day.ts';
import { vietnamCalendar } from '../../../lambdas/calendar/vietnam.ts';
import { addWorkingDays, countWorkingDays } from '../../../lambdas/calendar/working-days.ts';
import { addDays } from '../../../lambdas/kernel/time.ts';

const calendar = vietnamCalendar();
/** From 2023 to 2029: before, within and after the years that are listed. */
const days = fc.integer({ min: 0, max: 2_500 }).map((since) => addDays('2023-01-01', since));
const limits = fc.integer({ min: 1, max: 300 });

describe('adding working days', () => {
  test.each([
    ['2025-04-25', 1, '2025-04-26'],
    ['2025-04-25', 2, '2025-04-28'],
    ['2025-04-25', 5, '2025-05-06'],
    ['2025-04-25', 15, '2025-05-20'],
    ['2025-04-25', 20, '2025-05-27'],
    ['2026-02-13', 1, '2026-02-23'],
    ['2026-02-13', 2, '2026-02-24'],
    ['2026-02-13', 5, '2026-02-27'],
    ['2026-02-13', 15, '2026-03-13'],
    ['2026-02-13', 20, '2026-03-20'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-20', 2, '2026-11-25'],
    ['2026-11-20', 5, '2026-11-30'],
    ['2026-11-20', 15, '2026-12-14'],
    ['2026-11-20', 20, '2026-12-21'],
  ])('to %s: %i of them end on %s', (from, count, on) => {
    const added = addWorkingDays(calendar, from, count);

    expect(added).toMatchObject({ on, provisional: false, undecided: [] });
    expect(added.counted).toHaveLength(count);
    expect(added.counted.at(-1)).toBe(on);
  });

  test('lists each counted day, and each skipped day with its reason', () => {
    expect(addWorkingDays(calendar, '2026-08-20', 8)).toStrictEqual({
      on: '2026-09-03',
      counted: [
        '2026-08-21',
        '2026-08-22',
        '2026-08-24',
        '2026-08-25',
        '2026-08-26',
        '2026-08-27',
        '2026-08-28',
        '2026-09-03',
      ],
      skipped: [
        { on: '2026-08-23', why: { vi: 'nghỉ cuối tuần', en: 'weekend' } },
        { on: '2026-08-29', why: { vi: 'nghỉ cuối tuần', en: 'weekend' } },
        { on: '2026-08-30', why: { vi: 'nghỉ cuối tuần', en: 'weekend' } },
        {
          on: '2026-08-31',
          why: { vi: 'nghỉ hoán đổi, làm bù ngày 22/08/2026', en: 'day off, worked on 22 August 2026 instead' },
        },
        { on: '2026-09-01', why: { vi: 'Quốc khánh', en: 'National Day' } },
        { on: '2026-09-02', why: { vi: 'Quốc khánh', en: 'National Day' } },
      ],
      provisional: false,
      undecided: [],
    });
  });

  test('an event on a day off counts from the first working day after it', () => {
    expect(addWorkingDays(calendar, '2026-11-21', 1).on).toBe('2026-11-23');
    expect(addWorkingDays(calendar, '2026-11-24', 1).on).toBe('2026-11-25');
  });

  test.each([
    ['2026-11-23', '2026-11-23', []],
    ['2026-08-22', '2026-08-22', []],
    ['2026-11-24', '2026-11-25', ['2026-11-24']],
    ['2026-11-21', '2026-11-23', ['2026-11-21', '2026-11-22']],
  ])('adding 0 days to %s gives %s and counts no day', (from, on, skipped) => {
    const added = addWorkingDays(calendar, from, 0);

    expect(added).toMatchObject({ on, counted: [] });
    expect(added.skipped.map((day) => day.on)).toStrictEqual(skipped);
  });

  test('counting the days to the result gives the same number', () => {
    fc.assert(
      fc.property(days, limits, (from, count) => {
        expect(countWorkingDays(calendar, from, addWorkingDays(calendar, from, count).on)).toBe(count);
      }),
    );
  });

  test('ends on a working day and lists every day in between once', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 100 }), (from, count) => {
        const { on, counted, skipped } = addWorkingDays(calendar, from, count);
        const listed = [...counted, ...skipped.map((day) => day.on)].sort();
        const expected = listed.map((_, index) => addDays(count === 0 ? from : addDays(from, 1), index));

        expect(isWorkingDay(calendar, on)).toBe(true);
        expect(listed).toStrictEqual(count === 0 ? expected : [...expected.slice(0, -1), on]);
        expect(counted.every((day) => isWorkingDay(calendar, day))).toBe(true);
        expect(skipped.some((day) => isWorkingDay(calendar, day.on))).toBe(false);
      }),
    );
  });

  test('is monotone: a later start or a longer period never ends earlier', () => {
    fc.assert(
      fc.property(
        days,
        fc.nat({ max: 200 }),
        fc.nat({ max: 60 }),
        fc.nat({ max: 30 }),
        (from, count, later, longer) => {
          const { on } = addWorkingDays(calendar, from, count);

          expect(addWorkingDays(calendar, addDays(from, later), count).on >= on).toBe(true);
          expect(addWorkingDays(calendar, from, count + longer).on >= on).toBe(true);
        },
      ),
    );
  });

  test('in two steps gives the same date as in one', () => {
    fc.assert(
      fc.property(days, limits, limits, (from, first, second) => {
        const halfway = addWorkingDays(calendar, from, first).on;

        expect(addWorkingDays(calendar, halfway, second).on).toBe(addWorkingDays(calendar, from, first + second).on);
      }),
    );
  });
});

describe('a result that depends on undecided days', () => {
  const TET = 'the days off for Lunar New Year 2027 are proposed, not yet announced';
  const WORKED_AT_TET =
    'whether this Saturday is worked in exchange for a day off at Lunar New Year 2027 is not yet announced';
  const WORKED_AT_NATIONAL_DAY =
    'whether this Saturday is worked in exchange for a day off at National Day 2027 is not yet announced';

  test.each([
    ['2027-01-06', 12, '2027-01-22', []],
    ['2027-01-13', 15, '2027-02-03', [WORKED_AT_TET]],
    ['2027-01-14', 15, '2027-02-11', [WORKED_AT_TET, TET]],
    ['2027-02-01', 10, '2027-02-22', [TET, WORKED_AT_TET]],
    ['2027-02-12', 5, '2027-02-19', []],
    ['2027-02-12', 10, '2027-02-26', [WORKED_AT_TET]],
    [
      '2027-08-25',
      5,
      '2027-09-01',
      [WORKED_AT_NATIONAL_DAY, 'the day off beside National Day 2027 is not yet announced'],
    ],
    ['2027-12-13', 15, '2028-01-04', ['no schedule of public holidays is available for 2028']],
    ['2027-12-20', 15, '2028-01-11', ['no schedule of public holidays is available for 2028']],
    ['2023-12-28', 2, '2024-01-02', ['no schedule of public holidays is available for 2023']],
  ])('from %s, %i days: %s is provisional for %j', (from, count, on, reasons) => {
    const added = addWorkingDays(calendar, from, count);

    expect(added.on).toBe(on);
    expect(added.provisional).toBe(reasons.length > 0);
    expect(added.undecided.map(({ en }) => en)).toStrictEqual(reasons);
  });

  test('has each reason once, in the order of the days', () => {
    expect(addWorkingDays(calendar, '2027-01-29', 500).undecided.map(({ vi }) => vi)).toStrictEqual([
      'ngày làm bù cho dịp Tết Nguyên đán 2027 chưa được công bố',
      'lịch nghỉ Tết Nguyên đán 2027 mới được đề xuất, chưa được công bố',
      'ngày làm bù cho dịp Quốc khánh 2027 chưa được công bố',
      'ngày nghỉ liền kề Quốc khánh 2027 chưa được công bố',
      'chưa có dữ liệu lịch nghỉ năm 2028',
      'chưa có dữ liệu lịch nghỉ năm 2029',
    ]);
  });

  test('is provisional when nothing is added to an undecided day', () => {
    expect(addWorkingDays(calendar, '2027-02-11', 0)).toMatchObject({ on: '2027-02-11', provisional: true });
    expect(addWorkingDays(calendar, '2027-02-12', 1)).toMatchObject({ on: '2027-02-15', provisional: false });
  });
});
