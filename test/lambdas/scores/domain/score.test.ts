import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../../lambdas/scores/domain/figure.ts';
import { childFigures, scoreOf } from '../../../../lambdas/scores/domain/score.ts';
import { countRating, newTally, summaryOf, type Tally } from '../../../../lambdas/scores/domain/tally.ts';

type Levels = Record<string, number>;

function tallyOf(...ratings: readonly Levels[]): Tally {
  const tally = newTally();
  for (const levels of ratings) countRating(tally, { levels, version: 1 });
  return tally;
}
const times = (n: number, levels: Levels): Levels[] => Array.from({ length: n }, () => levels);
const shownKeys = (figures: readonly Figure[]) => figures.filter((one) => !('suppressed' in one)).map(({ key }) => key);

describe('the overall figure', () => {
  test('is the overall question, with the counts behind it', () => {
    const { respondents, overall } = scoreOf(
      tallyOf(...times(3, { overall: 5 }), ...times(2, { overall: 4 }), { overall: 2 }, { overall: 1 }),
    );

    expect(respondents).toBe(7);
    expect(overall).toEqual({
      key: 'overall',
      label: { vi: 'Mức độ hài lòng chung', en: 'Overall satisfaction' },
      basis: 'question',
      n: 7,
      levels: [1, 1, 0, 2, 3],
      satisfiedShare: 0.7143,
      meanIndex: 74.29,
      interval: [0.3589, 0.9178],
    });
  });

  test('is all items pooled if nobody answered the question', () => {
    const { overall } = scoreOf(tallyOf(...times(5, { A1: 5, E3: 3 })));

    expect(overall).toMatchObject({
      basis: 'items',
      n: 10,
      levels: [0, 0, 5, 0, 5],
      satisfiedShare: 0.5,
      meanIndex: 80,
    });
  });

  test('has no numbers when based on fewer than five people, however many answers they gave', () => {
    expect(scoreOf(tallyOf(...times(4, { overall: 5 }))).overall).toEqual({
      key: 'overall',
      label: { vi: 'Mức độ hài lòng chung', en: 'Overall satisfaction' },
      basis: 'question',
      suppressed: true,
    });
    expect(scoreOf(tallyOf(...times(4, { A1: 5, A2: 5, B1: 5 }))).overall).toMatchObject({ suppressed: true });
    expect(scoreOf(newTally()).overall).toMatchObject({ basis: 'question', suppressed: true });
  });
});

describe('factors and items', () => {
  test('are complete and in order; a factor pools the answers to its items', () => {
    const { factors, items } = scoreOf(tallyOf(...times(6, { overall: 4, C1: 5, C2: 2 })));

    expect(factors.map(({ key }) => key)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(items).toHaveLength(16);
    expect(factors[2]).toMatchObject({ n: 12, levels: [0, 6, 0, 0, 6], meanIndex: 70 });
    expect(items[7]).toMatchObject({ key: 'C1', n: 6, meanIndex: 100, interval: [0.6097, 1] });
    expect(shownKeys(factors)).toEqual(['C']);
    expect(shownKeys(items)).toEqual(['C1', 'C2']);
  });

  test('a factor that five people answered is shown', () => {
    const { factors, items } = scoreOf(tallyOf(...times(9, { overall: 4 }), ...times(5, { A1: 1 })));

    expect(shownKeys([...factors, ...items])).toEqual(['A', 'A1']);
  });

  test('a factor that fewer than five people answered is hidden, with its items', () => {
    const { factors, items } = scoreOf(tallyOf(...times(9, { overall: 4 }), ...times(4, { A1: 1, A2: 1, A3: 1 })));

    expect(shownKeys([...factors, ...items])).toEqual([]);
  });

  test('an item with too few answers hides another one, because subtraction from the factor would reveal it', () => {
    const { factors, items } = scoreOf(tallyOf(...times(6, { A1: 4, A2: 4 }), ...times(3, { A1: 4, A3: 1 })));

    expect(shownKeys(factors)).toEqual(['A']);
    expect(shownKeys(items)).toEqual(['A1']);
  });

  test('a factor with too few people hides another one if the overall figure is pooled from them', () => {
    const ratings = [...times(8, { A1: 4, B1: 4 }), ...times(6, { C1: 4 }), ...times(2, { D1: 1 })];

    expect(shownKeys(scoreOf(tallyOf(...ratings)).factors)).toEqual(['A', 'B']);
    expect(shownKeys(scoreOf(tallyOf(...ratings)).items)).toEqual(['A1', 'B1']);
    expect(shownKeys(scoreOf(tallyOf(...ratings, ...times(5, { overall: 3 }))).factors)).toEqual(['A', 'B', 'C']);
  });
});

describe('the figures of children', () => {
  const figures = (own: readonly Levels[], ...children: readonly Levels[][]) =>
    childFigures(
      tallyOf(...own, ...children.flat()),
      children.map((ratings) => summaryOf(tallyOf(...ratings))),
    ).map((figure) => ('suppressed' in figure ? 'hidden' : figure.n));

  test('are their overall figures', () => {
    expect(figures([], times(6, { overall: 4 }), times(9, { overall: 2 }))).toEqual([6, 9]);
  });

  test('hide one with too few people, and the next smallest with it', () => {
    expect(figures([], times(3, { overall: 4 }), times(20, { overall: 2 }), times(7, { overall: 1 }))).toEqual([
      'hidden',
      20,
      'hidden',
    ]);
  });

  test('are shown of five people and hidden of four, whatever their basis', () => {
    expect(figures([], times(5, { overall: 4 }), times(5, { A1: 4 }), times(4, { A1: 4 }))).toEqual([5, 5, 'hidden']);
    expect(figures(times(5, { overall: 1 }), times(4, { overall: 4 }), times(5, { overall: 4 }))).toEqual([
      'hidden',
      5,
    ]);
  });

  test('hide one when too few people rated the parent itself, because subtraction would reveal them', () => {
    expect(figures(times(2, { overall: 1 }), times(8, { overall: 4 }), times(9, { overall: 4 }))).toEqual([
      'hidden',
      9,
    ]);
  });

  test('of a child with another basis than the whole reveal nothing and hide nothing', () => {
    expect(figures([], times(9, { overall: 4 }), times(7, { A1: 4 }), times(2, { A1: 4 }))).toEqual([9, 7, 'hidden']);
    expect(figures([], times(6, { overall: 4 }), times(8, { A1: 4 }))).toEqual([6, 8]);
  });
});
