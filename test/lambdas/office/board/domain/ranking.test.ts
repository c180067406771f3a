import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankingOf } from '../../../../../lambdas/office/board/domain/ranking.ts';

const unit = (code: string, n: number, d: number) => ({ code, onTime: { n, d } });
const placesOf = (units: readonly (readonly [string, number, number])[]) =>
  rankingOf(units.map((one) => unit(...one))).ranked.map(({ code, best, worst }) => [code, best, worst]);

describe('a ranking', () => {
  test('gives a place of its own only to who is apart from all others', () => {
    expect(
      placesOf([
        ['b', 300, 600],
        ['a', 590, 600],
        ['c', 60, 600],
      ]),
    ).toEqual([
      ['a', 1, 1],
      ['b', 2, 2],
      ['c', 3, 3],
    ]);
  });

  test('shows as tied who cannot be distinguished, although not everyone is tied with everyone', () => {
    expect(
      placesOf([
        ['a', 60, 65],
        ['b', 54, 65],
        ['c', 40, 65],
      ]),
    ).toEqual([
      ['a', 1, 2],
      ['b', 1, 3],
      ['c', 2, 3],
    ]);
  });

  test('lists the more certain of equal shares first, and of equal numbers the lower code', () => {
    expect(
      placesOf([
        ['small', 30, 30],
        ['y', 500, 500],
        ['x', 500, 500],
        ['far', 430, 500],
      ]).map(([code]) => code),
    ).toEqual(['x', 'y', 'small', 'far']);
  });

  test.each([
    ['fewer than 30 answers', unit('x', 29, 29)],
    ['no report', { code: 'x' }],
    ['nothing answered', unit('x', 0, 0)],
  ])('leaves out a unit with %s, with its number', (_, small) => {
    const { ranked, apart } = rankingOf([small, unit('a', 30, 30), unit('b', 20, 30)]);

    expect(ranked.map(({ code }) => code)).toEqual(['a', 'b']);
    expect(apart).toEqual([small]);
  });

  test.each([[[]], [[unit('a', 30, 30)]], [[unit('b', 3, 4), unit('a', 30, 30)]]])(
    'has nobody where fewer than two can be compared: %j',
    (units) => {
      expect(rankingOf(units)).toEqual({ ranked: [], apart: units });
    },
  );

  test('has what a person would find by comparing each with each', () => {
    const share = fc
      .integer({ min: 0, max: 400 })
      .chain((d) => fc.tuple(fc.integer({ min: 0, max: d }), fc.constant(d)));
    fc.assert(
      fc.property(fc.array(share, { maxLength: 12 }), (shares) => {
        const units = shares.map(([n, d], at) => unit(`${at}`.padStart(2, '0'), n, d));
        const { ranked, apart } = rankingOf(units);

        expect([...ranked, ...apart].map(({ code }) => code).sort()).toEqual(units.map(({ code }) => code));
        for (const [at, one] of ranked.entries()) {
          const [low, high] = one.interval;
          const better = ranked.filter(({ interval }) => interval[0] > high).length;
          const worse = ranked.filter(({ interval }) => interval[1] < low).length;
          expect([one.best, one.worst]).toEqual([better + 1, ranked.length - worse]);
          expect(one.best).toBeLessThanOrEqual(at + 1);
          expect(one.worst).toBeGreaterThanOrEqual(at + 1);
          expect(one.onTime.d).toBeGreaterThanOrEqual(30);
        }
      }),
    );
  });
});
