import { expect, test } from 'vitest';
import { sumOfParts, versionOfParts } from '../../../../lambdas/scores/domain/parts.ts';
import { countRating, newTally, respondentsOf } from '../../../../lambdas/scores/domain/tally.ts';

function tallyOf(...versions: readonly number[]) {
  const tally = newTally();
  for (const version of versions) countRating(tally, { levels: { overall: 4 }, version });
  return tally;
}

test('parts of one name are added, and the others kept', () => {
  const sum = sumOfParts([
    new Map([['web', tallyOf(1, 1)]]),
    new Map([
      ['web', tallyOf(1)],
      ['sms', tallyOf(1)],
    ]),
  ]);

  expect([...sum].map(([name, tally]) => [name, respondentsOf(tally)])).toEqual([
    ['web', 3],
    ['sms', 1],
  ]);
});

test('the version of a cell is the sum of the versions of its ratings', () => {
  const cell = new Map([
    ['web', tallyOf(1, 2)],
    ['sms', tallyOf(3)],
  ]);

  expect(versionOfParts(cell)).toBe(6);
  expect(versionOfParts(new Map())).toBe(0);
});
