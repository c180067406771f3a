import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../../lambdas/scores/domain/figure.ts';
import { overallOf, satisfactionOf } from '../../../../lambdas/scores/domain/score.ts';
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
    const { overall } = satisfactionOf(
      tallyOf(...times(3, { overall: 5 }), ...times(2, { overall: 4 }), { overall: 2 }, { overall: 1 }),
    );

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

  test('is all items pooled if no answer to the question is shown', () => {
    const { overall } = satisfactionOf(tallyOf(...times(5, { A1: 5, E3: 3 })));

    expect(overall).toMatchObject({
      basis: 'items',
      n: 10,
      levels: [0, 0, 5, 0, 5],
      satisfiedShare: 0.5,
      meanIndex: 80,
    });
  });

  test('has no numbers if nothing is shown', () => {
    expect(satisfactionOf(newTally()).overall).toEqual({
      key: 'overall',
      label: { vi: 'Mức độ hài lòng chung', en: 'Overall satisfaction' },
      basis: 'question',
      suppressed: true,
    });
  });

  test('is the same from a summary', () => {
    const tally = tallyOf(...times(6, { overall: 4, A1: 2 }));

    expect(overallOf(summaryOf(tally))).toEqual(satisfactionOf(tally).overall);
  });
});

test('factors and items are complete and in order; a factor pools the answers to its items', () => {
  const { factors, items } = satisfactionOf(tallyOf(...times(6, { overall: 4, C1: 5, C2: 2 })));

  expect(factors.map(({ key }) => key)).toEqual(['A', 'B', 'C', 'D', 'E']);
  expect(items).toHaveLength(16);
  expect(factors[2]).toMatchObject({ n: 12, levels: [0, 6, 0, 0, 6], meanIndex: 70 });
  expect(items[7]).toMatchObject({ key: 'C1', n: 6, meanIndex: 100, interval: [0.6097, 1] });
  expect(shownKeys(factors)).toEqual(['C']);
  expect(shownKeys(items)).toEqual(['C1', 'C2']);
});
