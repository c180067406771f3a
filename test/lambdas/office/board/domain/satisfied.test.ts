import { expect, test } from 'vitest';
import { changeOfSatisfied, type Satisfied } from '../../../../../lambdas/office/board/domain/satisfied.ts';

const of = (n: number, basis: Satisfied['basis'] = 'question'): Satisfied => ({
  ...{ rate: { n, d: 1_000 }, levels: [0, 0, 1_000 - n, n, 0], interval: [0, 1], basis },
});

test('a change between samples of people is one where the test finds it', () => {
  expect(changeOfSatisfied(of(800), of(750))).toEqual({ points: 5 });
  expect(changeOfSatisfied(of(800), of(799))).toBe('chance');
});

test('answers of which one person gave several prove no change', () => {
  expect(changeOfSatisfied(of(800, 'items'), of(750, 'items'))).toBe('chance');
});

test('what may not be shown, or is of other questions, is not compared', () => {
  expect(changeOfSatisfied(of(800), undefined)).toBeUndefined();
  expect(changeOfSatisfied(undefined, of(800))).toBeUndefined();
  expect(changeOfSatisfied(of(800), of(750, 'items'))).toBeUndefined();
  expect(changeOfSatisfied({ ...of(0), rate: { n: 0, d: 0 } }, of(750))).toBeUndefined();
});
