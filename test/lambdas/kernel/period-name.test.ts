import { expect, test } from 'vitest';
import { periodName, periodTitle } from '../../../lambdas/kernel/period-name.ts';

test.each([
  ['2026', 'năm 2026', '2026'],
  ['2026-H1', '6 tháng đầu năm 2026', 'first half of 2026'],
  ['2026-H2', '6 tháng cuối năm 2026', 'second half of 2026'],
  ['2026-Q4', 'quý IV/2026', 'fourth quarter of 2026'],
  ['2026-10', 'tháng 10/2026', 'October 2026'],
  ['2026-W05', 'tuần 5 năm 2026', 'week 5 of 2026'],
  ['2026-11-21', 'ngày 21/11/2026', '21 Nov 2026'],
  ['r:2026-11', 'kỳ báo cáo tháng 11/2026', 'reporting period November 2026'],
  ['someday', 'someday', 'someday'],
])('%s is called %s, and in English %s', (id, vi, en) => {
  expect(periodName('vi', id)).toBe(vi);
  expect(periodName('en', id)).toBe(en);
});

test('a sentence begins with a capital', () => {
  expect(periodTitle('vi', '2026-10')).toBe('Tháng 10/2026');
  expect(periodTitle('en', '2026-Q4')).toBe('Fourth quarter of 2026');
});
