import { expect, test } from 'vitest';
import { itemKeys, LEVELS, questionKeys, questionnaire } from '../../../../lambdas/ratings/domain/questionnaire.ts';

const everyText = [questionnaire.overall, ...questionnaire.factors.flatMap((factor) => [factor, ...factor.items])];

test('the service part has five factors of sixteen items, on five levels', () => {
  expect(questionnaire.factors.map(({ key, items }) => [key, items.length])).toEqual([
    ['A', 3],
    ['B', 4],
    ['C', 3],
    ['D', 3],
    ['E', 3],
  ]);
  expect(LEVELS).toBe(5);
});

test('every key is unique, and an item is named after its factor', () => {
  expect(questionKeys).toEqual(['overall', ...itemKeys]);
  expect(new Set(questionKeys).size).toBe(17);
  for (const { key, items } of questionnaire.factors) {
    expect(items.map((item) => item.key)).toEqual(items.map((_, at) => `${key}${at + 1}`));
  }
});

test.each(everyText.map((text) => [text.key, text] as const))(
  '%s has text in both languages, in NFC',
  (_, { vi, en }) => {
    expect(vi).toMatch(/\p{L}{2}/u);
    expect(en).toMatch(/^[A-Z]/);
    expect(vi.normalize('NFC')).toBe(vi);
  },
);
