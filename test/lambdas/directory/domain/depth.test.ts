import { describe, expect, test } from 'vitest';
import { levelsBelow, MAX_LEVELS, pathToRoot } from '../../../../lambdas/directory/domain/depth.ts';
import { treeOf } from '../../../../lambdas/directory/domain/tree.ts';
import { anAgency, phuTho } from '../../../support/agencies.ts';

const on = '2026-11-21';
const chain = [anAgency({ code: 'H44' })].concat(
  Array.from({ length: 30 }, (_, at) => anAgency({ code: `H44.${at + 1}`, parent: at === 0 ? 'H44' : `H44.${at}` })),
);

describe('the levels of a tree', () => {
  test('are counted up to the root and down to the last one', () => {
    const tree = treeOf(phuTho, on);
    expect(pathToRoot('H44.100.1', tree)).toStrictEqual(['H44.100.1', 'H44.100', 'H44']);
    expect(pathToRoot('H44', tree)).toStrictEqual(['H44']);
    expect(['H44', 'H44.100', 'H44.100.1'].map((code) => levelsBelow(code, tree))).toStrictEqual([2, 1, 0]);
  });

  test('are counted no further than a tree may have', () => {
    const tree = treeOf(chain, on);
    expect(pathToRoot('H44.30', tree)).toHaveLength(MAX_LEVELS);
    expect(levelsBelow('H44', tree)).toBe(MAX_LEVELS);
  });

  test('of a ring end where it closes', () => {
    const ring = treeOf(
      [anAgency({ code: 'H44.1', parent: 'H44.2' }), anAgency({ code: 'H44.2', parent: 'H44.1' })],
      on,
    );
    expect(pathToRoot('H44.1', ring)).toStrictEqual(['H44.1', 'H44.2']);
    expect(levelsBelow('H44.1', ring)).toBe(MAX_LEVELS);
  });
});
