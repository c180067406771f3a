import { describe, expect, test } from 'vitest';
import { formatDay, formatInstant, formatLongDay, formatMonth, formatNumber, formatPercent } from '../../web/format.ts';

describe('as official texts in Vietnamese write it', () => {
  test.each([
    ['a day', formatDay('vi', '2026-12-05'), '05/12/2026'],
    ['a day in full', formatLongDay('vi', '2026-02-01'), 'ngày 01 tháng 02 năm 2026'],
    ['a month', formatMonth('vi', '2026-10'), 'tháng 10/2026'],
    ['an instant', formatInstant('vi', '2026-12-05T07:05:00.000Z'), '14:05 ngày 05/12/2026'],
    ['an instant after midnight here', formatInstant('vi', '2026-12-31T17:00:00.000Z'), '00:00 ngày 01/01/2027'],
    ['a number', formatNumber('vi', 1_234_567.8, 1), '1.234.567,8'],
    ['a share', formatPercent('vi', 0.9127), '91,3%'],
    ['a whole share', formatPercent('vi', 1, 0), '100%'],
  ])('%s', (_, written, wanted) => {
    expect(written).toBe(wanted);
  });
});

describe('in English, where months have names so that nobody takes a day for a month', () => {
  test.each([
    ['a day', formatDay('en', '2026-12-05'), '5 Dec 2026'],
    ['a day in full', formatLongDay('en', '2026-02-01'), '1 February 2026'],
    ['a month', formatMonth('en', '2026-10'), 'October 2026'],
    ['an instant', formatInstant('en', '2026-12-05T07:05:00.000Z'), '14:05 on 5 Dec 2026'],
    ['a number', formatNumber('en', 1_234_567.8, 1), '1,234,567.8'],
    ['a share', formatPercent('en', 0.9127), '91.3%'],
  ])('%s', (_, written, wanted) => {
    expect(written).toBe(wanted);
  });
});

test('what is no day is a fault', () => {
  expect(() => formatDay('vi', '5/12/2026')).toThrow('Not a day: 5/12/2026');
});
