import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../../../lambdas/office/board/domain/month-figures.ts';
import { changeOfSatisfied, satisfiedOf } from '../../../../../lambdas/office/board/domain/satisfied.ts';
import { changeOf, changeOfSample, rateOf } from '../../../../../lambdas/office/board/domain/share.ts';
import { shippedTargets } from '../../../../../lambdas/office/board/domain/targets.ts';
import { figureOf } from '../../../../../lambdas/scores/domain/figure.ts';
import type { Overall } from '../../../../../lambdas/scores/domain/score.ts';

const share = (n: number, d: number) => ({ n, d });

describe('a share', () => {
  test.each([
    [30, 33, 90.9],
    [1, 16, 6.3],
    [49, 400, 12.3],
    [0, 5, 0],
    [5, 5, 100],
  ])('of %i of %i is printed as %f', (n, d, percent) => {
    expect(rateOf(share(n, d))).toEqual({ n, d, percent });
  });

  test('of nothing has no percentage', () => {
    expect(rateOf(share(0, 0))).toEqual({ n: 0, d: 0 });
  });
});

describe('the change of a share', () => {
  test.each([
    [share(30, 33), share(28, 32), { points: 3.4 }],
    [share(28, 32), share(30, 33), { points: -3.4 }],
    [share(1, 2), share(2, 4), { points: 0 }],
    [share(1, 2), share(0, 0), undefined],
    [share(0, 0), share(1, 2), undefined],
  ])('of all that was counted, %j after %j, is the difference of what is printed: %j', (now, before, change) => {
    expect(changeOf(now, before)).toEqual(change);
  });

  test.each([
    [share(900, 1_000), share(800, 1_000), { points: 10 }],
    [share(800, 1_000), share(900, 1_000), { points: -10 }],
    [share(30, 33), share(28, 32), 'chance'],
    [share(5, 5), share(6, 6), 'chance'],
    [share(5, 5), share(0, 0), undefined],
  ])('of samples, %j after %j, is one only if chance does not explain it: %j', (now, before, change) => {
    expect(changeOfSample(now, before)).toEqual(change);
  });
});

describe('the satisfaction of a month', () => {
  const question = { key: 'overall', vi: 'Chung', en: 'Overall' };
  const overall = (levels: readonly number[], basis: Overall['basis'] = 'question'): Overall => ({
    ...figureOf(question, levels),
    basis,
  });

  test('is the share of the levels that count as satisfied, with its interval', () => {
    expect(satisfiedOf(overall([1, 2, 3, 4, 10]))).toEqual({
      ...{ rate: { n: 14, d: 20, percent: 70 }, levels: [1, 2, 3, 4, 10] },
      ...{ interval: [0.481, 0.8545], basis: 'question' },
    });
  });

  test('is nothing where nothing may be shown', () => {
    expect(satisfiedOf(overall([0, 0, 0, 0, 0]))).toBeUndefined();
  });

  test('is compared with that of the same question only', () => {
    const [now, before] = [satisfiedOf(overall([0, 0, 100, 0, 900])), satisfiedOf(overall([0, 0, 200, 0, 800]))];

    expect(changeOfSatisfied(now, before)).toEqual({ points: 10 });
    expect(changeOfSatisfied(now, satisfiedOf(overall([0, 0, 200, 0, 800], 'items')))).toBeUndefined();
    expect(changeOfSatisfied(now, undefined)).toBeUndefined();
    expect(changeOfSatisfied(undefined, before)).toBeUndefined();
  });
});

test('the figures of a report are what came in, what was answered, and how much of it in time', () => {
  expect(figuresOf({ received: { new: 8 }, answered: { total: 6, onTime: 5 } })).toEqual({
    ...{ received: 8, answered: 6 },
    onTime: { n: 5, d: 6, percent: 83.3 },
  });
});

test('every answer is due in time, and satisfaction has no target unless a document sets one', () => {
  expect(shippedTargets.onTime?.percent).toBe(100);
  expect(shippedTargets.satisfaction).toBeUndefined();
});
