import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from '../../../lambdas/kernel/number-text.ts';
import { typedCount } from '../../../lambdas/kernel/typed-count.ts';

test.each([
  ['vi', '0', 0],
  ['vi', '1200', 1_200],
  ['vi', '1.200', 1_200],
  ['en', '1,200', 1_200],
  ['vi', '1,200', undefined],
  ['en', '1.200', undefined],
  ['vi', '1.2', undefined],
  ['vi', '12.00', undefined],
  ['vi', '-1', undefined],
  ['vi', '1e3', undefined],
  ['vi', '', undefined],
  ['vi', 'mười', undefined],
  ['vi', '1'.repeat(16), undefined],
] as const)('in %s, %j is %j', (lang, text, count) => {
  expect(typedCount(lang, text)).toBe(count);
});

test('what the service writes is read as it is meant', async () => {
  await fc.assert(
    fc.property(fc.constantFrom('vi', 'en'), fc.nat(1_000_000_000), (lang, count) => {
      expect(typedCount(lang, formatNumber(lang, count))).toBe(count);
    }),
  );
});
