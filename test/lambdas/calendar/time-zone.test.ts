import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const SCRIPT = `
  import { vietnamCalendar } from './lambdas/calendar/vietnam.ts';
  import { addWorkingDays, countWorkingDays, subtractWorkingDays } from './lambdas/calendar/working-days.ts';
  import { addWorkingMinutes, workingMinutesBetween } from './lambdas/calendar/working-time.ts';
  import { addDays } from './lambdas/kernel/time.ts';

  const calendar = vietnamCalendar();
  const results = [new Date('2026-01-01T00:00:00.000Z').getTimezoneOffset()];
  for (let day = '2026-01-01'; day < '2027-06-01'; day = addDays(day, 5)) {
    const instant = day + 'T01:30:00.000Z';
    results.push(addWorkingDays(calendar, day, 15), subtractWorkingDays(calendar, day, 7));
    results.push(countWorkingDays(calendar, '2026-03-08', day), addWorkingMinutes(calendar, instant, 500));
    results.push(workingMinutesBetween(calendar, '2026-10-25T00:30:00.000Z', instant));
  }
  console.log(JSON.stringify(results));
`;

describe('the machine’s own time zone', () => {
  const [, ...expected] = resultsIn('Asia/Ho_Chi_Minh');

  test.each([
    ['UTC', 0],
    ['America/New_York', 300],
    ['Europe/Berlin', -60],
    ['Pacific/Kiritimati', -840],
  ])('does not affect any result: %s', (zone, offsetMinutes) => {
    const [offset, ...results] = resultsIn(zone);

    expect(offset).toBe(offsetMinutes);
    expect(results).toStrictEqual(expected);
  });
});

/** Runs the script in a separate Node process, because a process reads its time zone once. */
function resultsIn(zone: string): unknown[] {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', SCRIPT], {
    env: { TZ: zone },
    encoding: 'utf8',
  });

  return JSON.parse(output);
}
