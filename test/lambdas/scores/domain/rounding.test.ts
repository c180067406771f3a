import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundedRatio } from '../../../../lambdas/scores/domain/rounding.ts';

test.each([
  [1, 3, 4, 0.3333],
  [2, 3, 4, 0.6667],
  [1, 1, 4, 1],
  [0, 7, 4, 0],
  [1, 8, 2, 0.13],
  [1_005, 1_000, 2, 1.01],
  [20_005, 100_000, 4, 0.2001],
  [700_000_000, 900_000_001, 4, 0.7778],
])(
  '%i of %i to %i decimals is %f: half up, where a double would round down',
  (numerator, denominator, decimals, rounded) => {
    expect(roundedRatio(numerator, denominator, decimals)).toBe(rounded);
  },
);

test('the error is at most half of the last decimal', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }), (numerator, denominator) => {
      expect(Math.abs(roundedRatio(numerator, denominator, 4) - numerator / denominator)).toBeLessThanOrEqual(
        0.00005001,
      );
    }),
  );
});
