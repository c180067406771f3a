import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hiddenParts } from '../../../../lambdas/scores/domain/suppression.ts';

test.each<[string, number[], number, boolean[]]>([
  ['all parts have enough', [5, 9, 7], 0, [false, false, false]],
  ['all parts are empty', [0, 0], 0, [true, true]],
  ['one has too few: the next smallest hides it', [3, 20, 7], 0, [true, false, true]],
  ['one part is too small and another empty: subtraction would reveal it', [3, 0, 20], 0, [true, true, true]],
  ['one part is empty: its size reveals nobody', [0, 20, 7], 0, [true, false, false]],
  ['two hide each other', [3, 4, 20], 0, [true, true, false]],
  ['two are too few even together', [1, 2, 20, 6], 0, [true, true, false, true]],
  ['too few are in no part', [20, 9], 2, [false, true]],
  ['enough are in no part, and hide the one', [3, 9, 20], 5, [true, false, false]],
  ['just enough are in no part, together with the one', [3, 9, 20], 2, [true, false, false]],
  ['of two as small the first is taken', [3, 7, 7], 0, [true, true, false]],
  ['there is only one', [3], 0, [true]],
])('%s', (_, people, rest, hidden) => {
  expect(hiddenParts(people, 5, rest)).toEqual(hidden);
});

test('subtraction reveals nobody or a large enough group, and every hidden part is too small or needed', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 12 }), { maxLength: 8 }), fc.nat({ max: 8 }), (people, rest) => {
      const hidden = hiddenParts(people, 5, rest);
      const shown = people.filter((_, at) => hidden[at] === false);
      const unseen = rest + people.reduce((sum, n) => sum + n, 0) - shown.reduce((sum, n) => sum + n, 0);

      expect(shown.every((n) => n >= 5)).toBe(true);
      expect(unseen === 0 || unseen >= 5 || shown.length === 0).toBe(true);
      expect(hidden.filter((isHidden, at) => isHidden && (people[at] ?? 0) >= 5).length).toBeLessThanOrEqual(1);
    }),
  );
});
