import { expect, test } from 'vitest';
import { formatNumber, formatPercent } from '../../../lambdas/kernel/number-text.ts';

test.each([
  ['a number', formatNumber('vi', 1_234_567.8, 1), '1.234.567,8'],
  ['a share', formatPercent('vi', 0.9127), '91,3%'],
  ['a whole share', formatPercent('vi', 1, 0), '100%'],
])('in Vietnamese, %s has a decimal comma and dots between thousands', (_, written, wanted) => {
  expect(written).toBe(wanted);
});

test.each([
  ['a number', formatNumber('en', 1_234_567.8, 1), '1,234,567.8'],
  ['a share', formatPercent('en', 0.9127), '91.3%'],
])('in English, %s has a decimal point and commas between thousands', (_, written, wanted) => {
  expect(written).toBe(wanted);
});
