import { describe, expect, test } from 'vitest';
import source from '../../../lambdas/calendar/data/calendar.vn.json' with { type: 'json' };
import { dayOf } from '../../../lambdas/calendar/day.ts';
import { vietnamCalendar } from '../../../lambdas/calendar/vietnam.ts';
import { countWorkingDays } from '../../../lambdas/calendar/working-days.ts';
import { addDays, weekdayOf } from '../../../lambdas/kernel/time.ts';

const calendar = vietnamCalendar();

describe('the calendar of Việt Nam', () => {
  test('is compiled once', () => {
    expect(vietnamCalendar()).toBe(calendar);
  });

  test('has its id and version', () => {
    expect(calendar).toMatchObject({ id: 'vn', version: source.version });
  });

  test.each([
    [2024, 251],
    [2025, 250],
    [2026, 249],
  ])('%i has %i working days', (year, days) => {
    expect(countWorkingDays(calendar, `${year - 1}-12-31`, `${year}-12-31`)).toBe(days);
  });

  test('has twelve statutory holidays from 2026, compensation included', () => {
    const off = weekdaysOff(2026);

    expect(off.filter(({ why }) => !why.startsWith('nghỉ hoán đổi')).map(({ on }) => on)).toStrictEqual([
      '2026-01-01',
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
      '2026-02-19',
      '2026-02-20',
      '2026-04-27',
      '2026-04-30',
      '2026-05-01',
      '2026-09-01',
      '2026-09-02',
      '2026-11-24',
    ]);
  });

  test('has a worked Saturday for every swapped day', () => {
    const swaps = source.years.flatMap((year) => year.swaps);

    expect(swaps.map(({ off }) => dayOf(calendar, off).isWorking)).toStrictEqual(swaps.map(() => false));
    expect(swaps.map(({ work }) => [weekdayOf(work), dayOf(calendar, work).isWorking])).toStrictEqual(
      swaps.map(() => [6, true]),
    );
  });

  test('contains the fixed holidays in every listed year', () => {
    const missed = source.years.flatMap(({ year }) =>
      source.fixed
        .filter(({ sinceYear = 0 }) => year >= sinceYear)
        .map(({ monthDay }) => `${year}-${monthDay}`)
        .filter((on) => dayOf(calendar, on).isWorking),
    );

    expect(missed).toStrictEqual([]);
  });

  test('is written in composed Unicode (NFC)', () => {
    const text = JSON.stringify(source);

    expect(text).toBe(text.normalize('NFC'));
  });
});

function weekdaysOff(year: number): { on: string; why: string }[] {
  const off = [];
  for (let on = `${year}-01-01`; on <= `${year}-12-31`; on = addDays(on, 1)) {
    const day = dayOf(calendar, on);
    if (!day.isWorking && weekdayOf(on) <= 5) off.push({ on, why: day.why.vi });
  }
  return off;
}
