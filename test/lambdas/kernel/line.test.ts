import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart, heightOf, runsOf, scaleFor } from '../../../lambdas/kernel/line.ts';

const whole = { from: 0, to: 100 };
const percent = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined });

describe('a line', () => {
  test.each([
    [[90, 50], { from: 50, to: 100 }],
    [[90, 49.9], whole],
    [[], { from: 50, to: 100 }],
  ])('of %j is drawn on the scale %j', (percents, scale) => {
    expect(scaleFor(percents)).toEqual(scale);
  });

  test('is counted from the top', () => {
    expect([100, 75, 0].map((value) => heightOf(value, whole))).toEqual([0, 25, 100]);
    expect(heightOf(75, { from: 50, to: 100 })).toBe(50);
  });

  test('is interrupted where a value is missing', () => {
    const runs = runsOf([undefined, 100, 50, undefined, undefined, 0, undefined], whole);

    expect(runs.map((run) => run.map(({ at, y }) => [at, y]))).toEqual([
      [
        [1, 0],
        [2, 50],
      ],
      [[5, 100]],
    ]);
    expect(runs[0]?.[0]?.x).toBeCloseTo(100 / 6);
    expect(runsOf([undefined, undefined], whole)).toEqual([]);
  });

  test('has every value once, in order, within the picture, and never joins two over a gap', () => {
    fc.assert(
      fc.property(fc.array(percent, { minLength: 2, maxLength: 12 }), (percents) => {
        const given = percents.filter((value) => value !== undefined);
        const runs = runsOf(percents, scaleFor(given));
        const points = runs.flat();

        expect(points.map(({ at }) => at)).toEqual([...percents.keys()].filter((at) => percents[at] !== undefined));
        for (const { x, y } of points) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(Math.max(x, y)).toBeLessThanOrEqual(100.000_001);
        }
        for (const run of runs) expect(run.map(({ at }) => at - (run[0]?.at ?? 0))).toEqual([...run.keys()]);
      }),
    );
  });
});

describe('the numbers at the ends of two lines', () => {
  test.each([
    [10, 40, 10, 40],
    [50, 50, 45.5, 54.5],
    [50, 52, 46.5, 55.5],
    [52, 50, 55.5, 46.5],
    [0, 3, 0, 9],
    [100, 99, 100, 91],
  ])('at %f and %f are written at %f and %f', (one, other, first, second) => {
    expect(apart({ y: one }, { y: other })).toEqual([{ y: first }, { y: second }]);
  });

  test('never cover each other, keep their order, and stay in the picture', () => {
    const height = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(height, height, (one, other) => {
        const [first, second] = apart({ y: one }, { y: other });

        expect(Math.abs(first.y - second.y)).toBeGreaterThanOrEqual(8.999_999);
        expect(first.y <= second.y).toBe(one <= other);
        expect(Math.min(first.y, second.y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(first.y, second.y)).toBeLessThanOrEqual(100);
      }),
    );
  });
});
