import { describe, expect, test } from 'vitest';
import { treeOf } from '../../../../lambdas/directory/domain/tree.ts';
import {
  combinationOf,
  foldedParts,
  MAX_COMBINATIONS,
  proceduresIn,
  readPair,
  versionOfParts,
} from '../../../../lambdas/scores/domain/parts.ts';
import { countRating, newTally, respondentsOf, type Tally } from '../../../../lambdas/scores/domain/tally.ts';
import { inChannel, sumOfCells, treeCells } from '../../../../lambdas/scores/domain/tree-cells.ts';
import { treeOfDay } from '../../../../lambdas/scores/domain/tree-of-day.ts';
import { anAgency, phuTho } from '../../../support/agencies.ts';

const tree = treeOf(phuTho, '2026-11-21');

/** So many people who were satisfied. */
function people(n: number): Tally {
  const tally = newTally();
  for (let at = 0; at < n; at += 1) countRating(tally, { levels: { overall: 4 }, version: 1 });
  return tally;
}
const own = new Map([
  ['H44', new Map([['|web', people(1)]])],
  ['H44.100', new Map([['1.012766|kiosk', people(2)]])],
  [
    'H44.100.1',
    new Map([
      ['1.012766|kiosk', people(4)],
      ['2.000815|web', people(8)],
    ]),
  ],
  ['H44.104', new Map([['|kiosk', people(16)]])],
]);
const counts = (parts: ReadonlyMap<string, Tally>) =>
  Object.fromEntries([...parts].map(([name, tally]) => [name, respondentsOf(tally)]));

describe('the cells of an agency', () => {
  test('contain it and all below it by channel, and each child with all below that child', () => {
    const cell = treeCells('H44', new Set(['1.012766']), { tree, own }).get('*');

    expect(counts(cell?.parts ?? new Map())).toEqual({ web: 9, kiosk: 22 });
    expect(counts(cell?.children ?? new Map())).toEqual({
      'H44.100|kiosk': 6,
      'H44.100|web': 8,
      'H44.104|kiosk': 16,
    });
  });

  test('are one for all procedures and one for each requested procedure', () => {
    const cells = treeCells('H44.100', new Set(['2.000815', '9.999999']), { tree, own });

    expect([...cells.keys()]).toEqual(['*', '2.000815', '9.999999']);
    expect(counts(cells.get('2.000815')?.parts ?? new Map())).toEqual({ web: 8 });
    expect(counts(cells.get('9.999999')?.parts ?? new Map())).toEqual({});
  });

  test('summed over days equal those of the period, for all channels or one', () => {
    const cells = [...treeCells('H44', new Set(['1.012766']), { tree, own }).values()];
    const sum = sumOfCells(cells);

    expect(counts(sum.parts)).toEqual({ web: 9, kiosk: 28 });
    expect(respondentsOf(inChannel(sum).whole)).toBe(37);
    expect(counts(inChannel(sum).children)).toEqual({ 'H44.100': 20, 'H44.104': 16 });
    expect(respondentsOf(inChannel(sum, 'web').whole)).toBe(9);
    expect(counts(inChannel(sum, 'web').children)).toEqual({ 'H44.100': 8 });
    expect(counts(inChannel(sumOfCells([])).children)).toEqual({});
  });
});

describe('combinations', () => {
  test('name a procedure, or none, a channel and a class', () => {
    expect(readPair(combinationOf('1.012766', 'kiosk', 'sp'))).toEqual(['1.012766', 'kiosk|sp']);
    expect(readPair(combinationOf(undefined, 'web', 'ao'))).toEqual(['', 'web|ao']);
    expect(proceduresIn(new Map([...(own.get('H44.100.1') ?? []), ['|web', people(1)]]))).toEqual(
      new Set(['1.012766', '2.000815']),
    );
  });

  test('beyond the limit of one item are counted by channel only, without losing a rating', () => {
    const many = new Map(
      Array.from({ length: MAX_COMBINATIONS + 1 }, (_, n) => [`${n}|${n % 2 === 0 ? 'web' : 'sms'}`, people(1)]),
    );
    const few = new Map([...many].slice(1));

    expect(foldedParts(few)).toBe(few);
    expect(counts(foldedParts(many))).toEqual({ '|web': 751, '|sms': 750 });
    expect(versionOfParts(foldedParts(many))).toBe(versionOfParts(many));
  });
});

describe('the tree of a day', () => {
  const today = treeOf(
    [...phuTho, anAgency({ code: 'H44.200', parent: 'H44.104', validFrom: '2026-11-01' })],
    '2026-11-21',
  );
  const day = '2026-10-05';

  test('is that of the day if it contains every agency', () => {
    const onDay = treeOf(phuTho, day);
    expect(treeOfDay(onDay, onDay, day, ['H44.100'])).toBe(onDay);
  });

  test('also contains agencies that are valid only today, and an unknown one for itself', () => {
    const all = treeOfDay(treeOf(phuTho, day), today, day, ['H44.999']);

    expect(all.ancestors('H44.200')).toEqual(['H44.104', 'H44']);
    expect(all.within('H44.999')).toEqual(['H44.999']);
    expect(all.ancestors('H44.999')).toEqual([]);
  });
});
