import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilsonInterval } from '../../../../lambdas/scores/domain/wilson.ts';

const Z95 = 1.959963984540054;

/** The first four: Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I, method 3. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
  [5, 10, 0.2366, 0.7634],
  [20, 20, 0.8389, 1],
])('the interval of %i of %i is from %f to %f', (successes, n, low, high) => {
  const interval = wilsonInterval(successes, n, Z95);

  expect(interval.map((end) => Math.round(end * 10_000) / 10_000)).toEqual([low, high]);
});

test('it contains the share, stays within 0 and 1, and is symmetric for the complement', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
      const successes = Math.round(part * n);
      const [low, high] = wilsonInterval(successes, n, Z95);
      const [mirroredLow, mirroredHigh] = wilsonInterval(n - successes, n, Z95);

      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(successes / n + 1e-12);
      expect(high).toBeGreaterThanOrEqual(successes / n - 1e-12);
      expect(mirroredLow).toBeCloseTo(1 - high, 9);
      expect(mirroredHigh).toBeCloseTo(1 - low, 9);
    }),
  );
});
