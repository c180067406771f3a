import { describe, expect, test } from 'vitest';
import { dayText, dueDateText, instantText, longDayText, monthText } from '../../../lambdas/kernel/date-text.ts';

describe('dates in Vietnamese are written as official texts write them', () => {
  test.each([
    ['a day', dayText('vi', '2026-12-05'), '05/12/2026'],
    ['a day in full', longDayText('vi', '2026-02-01'), 'ngày 01 tháng 02 năm 2026'],
    ['a month', monthText('vi', '2026-10'), 'tháng 10/2026'],
    ['an instant', instantText('vi', '2026-12-05T07:05:00.000Z'), '14:05 ngày 05/12/2026'],
    ['an instant after midnight in Việt Nam', instantText('vi', '2026-12-31T17:00:00.000Z'), '00:00 ngày 01/01/2027'],
  ])('%s', (_, written, wanted) => {
    expect(written).toBe(wanted);
  });
});

describe('in English months have names, so that no day is read as a month', () => {
  test.each([
    ['a day', dayText('en', '2026-12-05'), '5 Dec 2026'],
    ['a day in full', longDayText('en', '2026-02-01'), '1 February 2026'],
    ['a month', monthText('en', '2026-10'), 'October 2026'],
    ['an instant', instantText('en', '2026-12-05T07:05:00.000Z'), '14:05 on 5 Dec 2026'],
  ])('%s', (_, written, wanted) => {
    expect(written).toBe(wanted);
  });
});

describe('a due day has its time where the limit ends at an instant', () => {
  const dueOn = '2026-12-05';

  test.each([
    ['vi', undefined, '05/12/2026'],
    ['vi', '2026-12-05T08:30:00.000Z', '15 giờ 30 ngày 05/12/2026'],
    ['vi', '2026-12-05T01:00:00.000Z', '8 giờ ngày 05/12/2026'],
    ['en', '2026-12-05T08:30:00.000Z', '15:30 on 5 Dec 2026'],
    ['en', undefined, '5 Dec 2026'],
  ] as const)('in %s', (lang, dueAt, wanted) => {
    expect(dueDateText(lang, { dueOn, dueAt })).toBe(wanted);
  });
});

test.each(['5/12/2026', '2026-13-01', '2026-02-30'])('%s is not a day, and the error names it', (day) => {
  expect(() => dayText('vi', day)).toThrow(new RangeError(`not a day as YYYY-MM-DD: ${day}`));
});
