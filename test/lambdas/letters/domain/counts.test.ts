import { expect, test } from 'vitest';
import { lateBy, twoDigits } from '../../../../lambdas/letters/domain/counts.ts';

test.each([
  [0, '00'],
  [7, '07'],
  [12, '12'],
  [345, '345'],
])('%i is written %s', (count, text) => {
  expect(twoDigits(count)).toBe(text);
});

test('a delay is named in working days, and not at all if only days off have passed', () => {
  expect(lateBy(3)).toBe(', chậm 03 ngày làm việc so với hạn');
  expect(lateBy(0)).toBe('');
});
