import { describe, expect, test } from 'vitest';
import { channels } from '../../../lambdas/ratings/domain/rating.ts';
import { packParts } from '../../../lambdas/scores/domain/packing.ts';
import { MAX_COMBINATIONS } from '../../../lambdas/scores/domain/parts.ts';
import { LAYOUT, SUMMARY_SIZE, TALLY_SIZE } from '../../../lambdas/scores/domain/tally.ts';
import { itemBytes, MAX_ITEM_BYTES } from '../../support/item-size.ts';

/** A tally with this in every slot. */
const filled = (size: number, count: number) => new Uint32Array(size).fill(count);
const packed = (names: readonly string[], size: number, count: number) =>
  packParts(new Map(names.map((name) => [name, filled(size, count)])));

const procedures = Array.from(
  { length: MAX_COMBINATIONS },
  (_, n) => `1.${`${n}`.padStart(6, '0')}.000.00.00.H44|kiosk`,
);
const MANY = 16_383;
const row = { pk: 'own#H44.100', sk: 'D2026-11-21', version: 1, layout: LAYOUT, countedAt: 'instant' };

describe('the size limit of one item is not exceeded by', () => {
  test('the day of an agency with the maximum of combinations, each with thousands of answers to every question', () => {
    expect(itemBytes({ ...row, parts: packed(procedures, TALLY_SIZE, MANY) })).toBeLessThan(MAX_ITEM_BYTES);
  });

  test('the month of a province with 300 child agencies on every channel, with millions of answers', () => {
    const children = Array.from({ length: 300 }, (_, n) =>
      channels.map((channel) => `H44.${100 + n}|${channel}`),
    ).flat();
    const bytes = itemBytes({
      ...row,
      parts: packed(channels, TALLY_SIZE, 2_000_000),
      children: packed(children, SUMMARY_SIZE, MANY),
    });

    expect(bytes).toBeLessThan(MAX_ITEM_BYTES / 4);
  });
});

test('an ordinary day is small: fifty procedures with one rating each take less than two kilobytes', () => {
  const tap = new Uint32Array(TALLY_SIZE);
  tap.set([1, 1], 0);
  tap[11] = 1;
  const parts = packParts(new Map(procedures.slice(0, 50).map((name) => [name.replace('.000.00.00.H44', ''), tap])));

  expect(itemBytes({ ...row, parts })).toBeLessThan(2_048);
});
