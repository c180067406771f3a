import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packParts, unpackParts } from '../../../../lambdas/scores/domain/packing.ts';
import { TALLY_SIZE } from '../../../../lambdas/scores/domain/tally.ts';

const count = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 300 }), fc.nat({ max: 0xffff_ffff }));
const tally = fc
  .array(count, { minLength: TALLY_SIZE, maxLength: TALLY_SIZE })
  .map((counts) => Uint32Array.from(counts));
const parts = fc
  .array(fc.tuple(fc.string({ unit: 'grapheme' }), tally), { maxLength: 8 })
  .map((entries) => new Map(entries));

test('packed tallies are unpacked unchanged', () => {
  fc.assert(
    fc.property(parts, (given) => {
      expect(unpackParts(packParts(given), TALLY_SIZE)).toEqual(given);
    }),
  );
});

test('equal parts give equal bytes, whatever the order of counting', () => {
  fc.assert(
    fc.property(parts, (given) => {
      expect(packParts(new Map([...given].reverse()))).toEqual(packParts(given));
    }),
  );
});

test('the stored format does not change: bytes written today must stay readable for years', () => {
  const given = new Map([
    ['web', Uint32Array.from([300, 1, 0, 0, 0, 5, 0, 0])],
    ['kiosk', Uint32Array.from([0, 0, 127, 128, 0, 0, 0, 0])],
    ['qr', new Uint32Array(8)],
  ]);

  expect([...packParts(given)]).toEqual(
    [
      [3],
      [5, ...bytesOf('kiosk'), 4, 0, 2, 127, 0x80, 1],
      [2, ...bytesOf('qr'), 0],
      [3, ...bytesOf('web'), 6, 0xac, 2, 1, 0, 3, 5],
    ].flat(),
  );
  expect(unpackParts(packParts(given), 8)).toEqual(given);
});

const bytesOf = (text: string) => [...new TextEncoder().encode(text)];

test('one rating takes a few bytes, an hour of full questionnaires a few hundred', () => {
  const tap = new Uint32Array(TALLY_SIZE);
  tap.set([1, 1], 0);
  tap[11] = 1;
  const full = new Uint32Array(TALLY_SIZE).fill(100);

  expect(packParts(new Map([['1.012766|kiosk', tap]])).length).toBeLessThan(30);
  expect(packParts(new Map([['1.012766|kiosk', full]])).length).toBeLessThan(120);
});

describe('malformed bytes throw an error:', () => {
  test.each<[string, number[]]>([
    ['none at all', []],
    ['a part that is missing', [1]],
    ['a number that does not end', [0x80]],
    ['a number longer than any', [1, 0, 1, 0xff, 0xff, 0xff, 0xff, 0xff, 1]],
    ['more after the end', [0, 0]],
    ['more slots than there are', [1, 1, 97, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
    ['a name that is no text', [1, 1, 0xff, 0]],
  ])('%s', (_, bytes) => {
    expect(() => unpackParts(Uint8Array.from(bytes), 8)).toThrow();
  });

  test('any bytes give tallies or an error, never an endless loop', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        try {
          for (const one of unpackParts(bytes, 8).values()) expect(one).toHaveLength(8);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
    );
  });
});
