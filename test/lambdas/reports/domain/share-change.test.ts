import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSignificant, pointsBetween } from '../../../../lambdas/reports/domain/share-change.ts';

describe('the difference of two shares', () => {
  test.each([
    [[30, 33], [28, 32], 1, 3.4],
    [[30, 33], [28, 32], 2, 3.41],
    [[1, 3], [2, 3], 1, -33.4],
    [[0, 0], [2, 3], 1, undefined],
    [[2, 3], [0, 0], 1, undefined],
  ] as const)('%j after %j, with %i decimals, is %s points', ([n, d], [m, e], decimals, points) => {
    expect(pointsBetween({ n, d }, { n: m, d: e }, decimals)).toBe(points);
  });

  test.each([
    [[900, 1_000], [870, 1_000], true],
    [[900, 1_000], [880, 1_000], false],
    [[90, 100], [87, 100], false],
    [[10, 10], [20, 20], false],
    // By Fisher's test p is 0.17, 0.18, 0.09: the z-test alone would call them changes.
    [[5, 5], [2, 5], false],
    [[6, 6], [3, 6], false],
    [[10, 10], [7, 11], false],
    [[30, 40], [16, 40], true],
  ] as const)('%j and %j: chance does not explain it is %s', ([n, d], [m, e], expected) => {
    expect(isSignificant({ n, d }, { n: m, d: e })).toBe(expected);
  });

  test('is the same in both directions', () => {
    const share = fc
      .integer({ min: 1, max: 500 })
      .chain((d) => fc.record({ n: fc.integer({ min: 0, max: d }), d: fc.constant(d) }));
    fc.assert(
      fc.property(share, share, (one, other) => {
        expect(isSignificant(one, other)).toBe(isSignificant(other, one));
        expect((pointsBetween(one, other, 1) ?? 0) + (pointsBetween(other, one, 1) ?? 0)).toBe(0);
      }),
    );
  });
});
