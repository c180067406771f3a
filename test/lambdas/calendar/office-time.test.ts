import { describe, expect, test } from 'vitest';
import { isOfficeTime } from '../../../lambdas/calendar/office-time.ts';
import { vietnamCalendar } from '../../../lambdas/calendar/vietnam.ts';
import { instantAt } from '../../../lambdas/kernel/time.ts';

describe('office time', () => {
  test.each([
    ['before the first opening', '2026-12-09', '07:29', false],
    ['at the first opening', '2026-12-09', '07:30', true],
    ['in the lunch break', '2026-12-09', '12:15', true],
    ['before the last closing', '2026-12-09', '16:59', true],
    ['at the last closing', '2026-12-09', '17:00', false],
    ['on a Sunday', '2026-12-13', '09:00', false],
    ['on National Day', '2026-09-02', '09:00', false],
  ] as const)('%s', (_, day, time, expected) => {
    expect(isOfficeTime(vietnamCalendar(), instantAt(day, time))).toBe(expected);
  });
});
