import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const RECKONING = `
  import { vietnamCalendar } from './lambdas/calendar/vietnam.ts';
  import { addWorkingDays, countWorkingDays, subtractWorkingDays } from './lambdas/calendar/working-days.ts';
  import { addWorkingMinutes, workingMinutesBetween } from './lambdas/calendar/working-time.ts';
  import { addDays } from './lambdas/kernel/time.ts';

  const calendar = vietnamCalendar();
  const found = [new Date('2026-01-01T00:00:00.000Z').getTimezoneOffset()];
  for (let day = '2026-01-01'; day < '2027-06-01'; day = addDays(day, 5)) {
    const instant = day + 'T01:30:00.000Z';
    found.push(addWorkingDays(calendar, day, 15), subtractWorkingDays(calendar, day, 7));
    found.push(countWorkingDays(calendar, '2026-03-08', day), addWorkingMinutes(calendar, instant, 500));
    found.push(workingMinutesBetween(calendar, '2026-10-25T00:30:00.000Z', instant));
  }
  console.log(JSON.stringify(found));
`;

describe('the machine’s own time zone', () => {
  const [, ...atHome] = reckonedIn('Asia/Ho_Chi_Minh');

  test.each([
    ['UTC', 0],
    ['America/New_York', 300],
    ['Europe/Berlin', -60],
    ['Pacific/Kiritimati', -840],
  ])('changes no day, no minute and no word: %s', (zone, offsetMinutes) => {
    const [offset, ...there] = reckonedIn(zone);

    expect(offset).toBe(offsetMinutes);
    expect(there).toStrictEqual(atHome);
  });
});

/** In a process of its own, as Node itself reads the sources and the data: no bundler, no test runner between. */
function reckonedIn(zone: string): unknown[] {
  const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', RECKONING], {
    env: { TZ: zone },
    encoding: 'utf8',
  });

  return JSON.parse(answer);
}
