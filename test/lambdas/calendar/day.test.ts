import { describe, expect, test } from 'vitest';
import { dayOf, isWorkingDay } from '../../../lambdas/calendar/day.ts';
import { vietnamCalendar } from '../../../lambdas/calendar/vietnam.ts';
import { addDays } from '../../../lambdas/kernel/time.ts';

const calendar = vietnamCalendar();

describe('a day off has a reason in both languages', () => {
  test.each([
    ['2026-11-21', 'nghỉ cuối tuần', 'weekend'],
    ['2026-11-22', 'nghỉ cuối tuần', 'weekend'],
    ['2026-02-16', 'Tết Nguyên đán', 'Lunar New Year (Tết)'],
    ['2026-02-20', 'Tết Nguyên đán', 'Lunar New Year (Tết)'],
    ['2024-02-10', 'Tết Nguyên đán', 'Lunar New Year (Tết)'],
    ['2026-04-26', 'Giỗ Tổ Hùng Vương', "Hùng Kings' Commemoration Day"],
    ['2026-04-27', 'nghỉ bù Giỗ Tổ Hùng Vương', "day off in lieu of Hùng Kings' Commemoration Day"],
    ['2027-05-03', 'nghỉ bù Ngày Quốc tế Lao động', 'day off in lieu of International Labour Day'],
    ['2026-08-31', 'nghỉ hoán đổi, làm bù ngày 22/08/2026', 'day off, worked on 22 August 2026 instead'],
    ['2026-11-24', 'Ngày Văn hóa Việt Nam', 'Vietnamese Culture Day'],
  ])('%s: %s', (on, vi, en) => {
    expect(dayOf(calendar, on)).toStrictEqual({ on, isWorking: false, why: { vi, en } });
    expect(isWorkingDay(calendar, on)).toBe(false);
  });
});

describe('a working day', () => {
  test.each([['2026-11-20'], ['2026-11-23'], ['2026-11-25'], ['2025-11-24'], ['2026-02-13'], ['2026-02-23']])(
    '%s has no reason to give',
    (on) => {
      expect(dayOf(calendar, on)).toStrictEqual({ on, isWorking: true });
      expect(isWorkingDay(calendar, on)).toBe(true);
    },
  );

  test.each([
    ['2024-05-04', '29/04/2024', '29 April 2024'],
    ['2025-04-26', '02/05/2025', '2 May 2025'],
    ['2026-01-10', '02/01/2026', '2 January 2026'],
    ['2026-08-22', '31/08/2026', '31 August 2026'],
  ])('%s is a Saturday worked for %s', (on, vi, en) => {
    expect(dayOf(calendar, on)).toStrictEqual({
      on,
      isWorking: true,
      why: { vi: `làm bù cho ngày ${vi}`, en: `worked in exchange for ${en}` },
    });
  });
});

describe('a day whose status may still change is marked as undecided', () => {
  test.each([
    ['2027-02-03', true, undefined],
    ['2027-02-04', false, 'Tết'],
    ['2027-02-10', false, 'Tết'],
    ['2027-02-11', true, 'Tết'],
    ['2027-02-12', true, 'Tết'],
    ['2027-02-15', true, undefined],
    ['2027-08-31', true, undefined],
    ['2027-09-01', true, 'Quốc khánh'],
    ['2027-09-02', false, 'Quốc khánh'],
    ['2027-09-03', false, 'Quốc khánh'],
    ['2027-09-06', true, undefined],
    ['2027-11-24', false, undefined],
    // Saturdays that may be worked in exchange for a day off.
    ['2027-01-16', false, undefined],
    ['2027-01-23', false, 'làm bù'],
    ['2027-01-30', false, 'làm bù'],
    ['2027-02-20', false, 'làm bù'],
    ['2027-02-27', false, 'làm bù'],
    ['2027-03-06', false, undefined],
    ['2027-08-21', false, 'làm bù'],
    ['2027-08-28', false, 'làm bù'],
    ['2027-09-11', false, 'làm bù'],
    ['2027-09-18', false, undefined],
  ])('%s, worked: %s, undecided: %s', (on, isWorking, about) => {
    const day = dayOf(calendar, on);

    expect(day.isWorking).toBe(isWorking);
    if (about === undefined) expect(day.undecided).toBeUndefined();
    else expect(day.undecided?.vi).toContain(about);
  });
});

describe('a year without a published schedule', () => {
  test.each([
    ['2028-01-01', false, 'Tết Dương lịch'],
    // Labour Code 2019, article 111.3: a Saturday, a Sunday before a holiday, and a Saturday again.
    ['2028-01-03', false, 'nghỉ bù Tết Dương lịch'],
    ['2028-01-04', true, undefined],
    ['2028-05-02', false, 'nghỉ bù Ngày Chiến thắng'],
    ['2028-05-03', true, undefined],
    ['2028-09-04', false, 'nghỉ bù Quốc khánh'],
    ['2028-09-05', true, undefined],
    // Both 30 April and 1 May of 2033 are on a weekend.
    ['2033-05-02', false, 'nghỉ bù Ngày Chiến thắng'],
    ['2033-05-03', false, 'nghỉ bù Ngày Quốc tế Lao động'],
    ['2033-05-04', true, undefined],
    ['2028-01-27', true, undefined],
    ['2028-04-30', false, 'Ngày Chiến thắng'],
    ['2028-05-01', false, 'Ngày Quốc tế Lao động'],
    ['2028-09-02', false, 'Quốc khánh'],
    ['2028-11-24', false, 'Ngày Văn hóa Việt Nam'],
    ['2028-11-25', false, 'nghỉ cuối tuần'],
    ['2023-01-02', false, 'nghỉ bù Tết Dương lịch'],
    ['2023-01-03', true, undefined],
    ['2023-11-24', true, undefined],
    ['2023-05-01', false, 'Ngày Quốc tế Lao động'],
  ])('%s has only weekends and fixed holidays, and is undecided', (on, isWorking, why) => {
    const day = dayOf(calendar, on);

    expect(day.isWorking).toBe(isWorking);
    expect(day.why?.vi).toBe(why);
    expect(day.undecided).toStrictEqual({
      vi: `chưa có dữ liệu lịch nghỉ năm ${on.slice(0, 4)}`,
      en: `no schedule of public holidays is available for ${on.slice(0, 4)}`,
    });
  });
});

test.each([[''], ['2026-02-30'], ['2026-11-21T00:00:00.000Z'], ['xxxx-05-01']])('“%s” is not a valid date', (on) => {
  expect(() => dayOf(calendar, on)).toThrow(/Expected a date YYYY-MM-DD/);
  expect(() => isWorkingDay(calendar, on)).toThrow(RangeError);
});

test('isWorkingDay and dayOf agree on every day', () => {
  for (let on = '2023-12-01'; on < '2028-02-01'; on = addDays(on, 1)) {
    expect(isWorkingDay(calendar, on), on).toBe(dayOf(calendar, on).isWorking);
  }
});
