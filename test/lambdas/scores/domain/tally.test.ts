import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemKeys, questionKeys } from '../../../../lambdas/ratings/domain/questionnaire.ts';
import {
  addTally,
  answersTo,
  countRating,
  LAYOUT,
  newTally,
  pooledAnswers,
  respondentsOf,
  summaryAnswers,
  summaryOf,
  TALLY_SIZE,
  type Tally,
  versionOf,
} from '../../../../lambdas/scores/domain/tally.ts';

type Given = { readonly levels: Record<string, number>; readonly version: number };

const rating: fc.Arbitrary<Given> = fc.record({
  levels: fc.dictionary(fc.constantFrom(...questionKeys), fc.integer({ min: 1, max: 5 })),
  version: fc.integer({ min: 1, max: 9 }),
});

function tallyOf(...ratings: readonly Given[]): Tally {
  const tally = newTally();
  for (const one of ratings) countRating(tally, one);
  return tally;
}

test('the layout identifies the slots: changing the questions requires a reader for stored cells', () => {
  expect(LAYOUT).toBe('overall.A3.B4.C3.D3.E3x5.classes');
  expect(TALLY_SIZE).toBe(87);
});

describe('a tally counts', () => {
  const tally = tallyOf(
    { levels: { overall: 5 }, version: 1 },
    { levels: { overall: 4, A1: 2, A2: 2, E3: 1 }, version: 3 },
    { levels: { A1: 3 }, version: 1 },
  );

  test('answers to each question, and nothing for unanswered ones', () => {
    expect(answersTo(tally, 'overall')).toEqual([0, 0, 0, 1, 1]);
    expect(answersTo(tally, 'A1')).toEqual([0, 1, 1, 0, 0]);
    expect(answersTo(tally, 'B1')).toEqual([0, 0, 0, 0, 0]);
    expect(answersTo(tally, 'Z9')).toEqual([]);
    expect(pooledAnswers(tally, ['A1', 'A2', 'A3'])).toEqual([0, 2, 1, 0, 0]);
  });

  test('people', () => {
    expect(respondentsOf(tally)).toBe(3);
  });

  test('versions', () => {
    expect(versionOf(tally)).toBe(5);
  });
});

test('a rating without answers to current questions adds its version and no respondent', () => {
  const tally = tallyOf({ levels: {}, version: 2 }, { levels: { Q1: 3 }, version: 1 });

  expect([versionOf(tally), respondentsOf(tally)]).toEqual([3, 0]);
});

test('counting together equals counting separately and adding', () => {
  fc.assert(
    fc.property(fc.array(rating), fc.array(rating), (some, others) => {
      const sum = tallyOf(...some);
      addTally(sum, tallyOf(...others));
      expect(sum).toEqual(tallyOf(...some, ...others));
    }),
  );
});

test('a summary keeps what an overall figure needs, and summaries can be added like tallies', () => {
  fc.assert(
    fc.property(fc.array(rating), fc.array(rating), (some, others) => {
      const whole = tallyOf(...some, ...others);
      const sum = summaryOf(tallyOf(...some));
      addTally(sum, summaryOf(tallyOf(...others)));

      expect(sum).toEqual(summaryOf(whole));
      expect(summaryAnswers(sum)).toEqual({
        overall: answersTo(whole, 'overall'),
        items: pooledAnswers(whole, itemKeys),
      });
      expect([versionOf(sum), respondentsOf(sum)]).toEqual([versionOf(whole), respondentsOf(whole)]);
    }),
  );
});
