import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { because } from '../../../../../lambdas/reports/domain/index766/reasons.ts';
import { type Counted, score766 } from '../../../../../lambdas/reports/domain/index766/score.ts';
import { progress, satisfaction } from '../../../../support/phu-tho-766.ts';

const counted = (total: number, inTime: number, satisfied?: number): Counted => ({ total, inTime, satisfied });
const none = counted(0, 0);

describe('published figures follow from their counts', () => {
  test.each(progress)('progress of %s', (_, received, inTime, percent, score) => {
    expect(score766({ dossiers: counted(received, inTime), petitions: undefined }).progress).toStrictEqual({
      ...{ state: 'known', max: 20, n: inTime, d: received, percent, score },
    });
  });

  // How many dossiers were in time is not published beside these rows; it does not matter where the satisfied are known.
  test.each(satisfaction)('satisfaction of %s', (_, dossiers, onTime, satisfied, sum) => {
    const scored = score766({
      dossiers: counted(dossiers[1], dossiers[1], dossiers[0]),
      petitions: counted(onTime[1], onTime[0], satisfied[0]),
    }).satisfaction;
    const [first, second, third] = [dossiers, onTime, satisfied].map(([n, d, percent, score]) => ({
      // The portal shows 0 where there is nothing to share.
      ...{ state: 'known', max: 6, n, d, percent: d === 0 ? null : percent, score },
    }));

    expect(scored).toMatchObject({ dossiers: first, petitionsOnTime: second, petitionsSatisfied: third });
    expect(scored.sum).toMatchObject({ state: 'known', max: 18, score: sum });
  });
});

test('the sum has its share of the maximum', () => {
  const { sum } = score766({ dossiers: counted(2, 2, 1), petitions: none }).satisfaction;

  expect(sum).toStrictEqual({ state: 'known', max: 18, percent: 85.17, score: 15.33 });
});

test('halves are rounded up', () => {
  // 20 × 1/800 = 0.025; 100 × 1/800 = 0.125.
  expect(score766({ dossiers: counted(800, 1), petitions: undefined }).progress).toMatchObject({
    ...{ percent: 0.13, score: 0.03 },
  });
});

test('without dossiers there is no progress and no satisfaction, without petitions everybody is satisfied', () => {
  const { progress, satisfaction } = score766({ dossiers: none, petitions: none });

  expect(progress).toStrictEqual({ state: 'unknown', max: 20, reason: because('noDossiers') });
  expect(satisfaction).toMatchObject({
    dossiers: { percent: null, score: 0 },
    petitionsOnTime: { percent: null, score: 6 },
    petitionsSatisfied: { percent: null, score: 6 },
    sum: { score: 12 },
  });
});

test('what was not counted is unknown, and so is a sum with it', () => {
  const { progress, satisfaction } = score766({ dossiers: undefined, petitions: undefined });

  expect(progress).toStrictEqual({ state: 'unknown', max: 20, reason: because('notCounted') });
  expect(satisfaction).toStrictEqual({
    dossiers: { state: 'unknown', max: 6, reason: because('notCounted') },
    petitionsOnTime: { state: 'unknown', max: 6, reason: because('notReported') },
    petitionsSatisfied: { state: 'unknown', max: 6, reason: because('notReported') },
    sum: { state: 'unknown', max: 18, reason: because('partUnknown') },
  });
});

test('a reason has a code and words', () => {
  expect(because('noDossiers')).toStrictEqual({
    code: 'noDossiers',
    label: { vi: 'Không có hồ sơ trong kỳ.', en: 'There were no dossiers in this period.' },
  });
});

test('if it is not known who was satisfied, the score is at most that of what was in time', () => {
  const { satisfaction } = score766({ dossiers: counted(100, 45), petitions: counted(4, 1) });

  expect(satisfaction.dossiers).toStrictEqual({
    ...{ state: 'unknown', max: 6, reason: because('notLinked') },
    atMost: { state: 'known', max: 6, n: 45, d: 100, percent: 45, score: 3 },
  });
  expect(satisfaction.petitionsSatisfied).toMatchObject({
    reason: because('notJoined'),
    atMost: { n: 1, d: 4, percent: 25, score: 1.5 },
  });
});

test('if nothing was in time, nobody is satisfied', () => {
  const { satisfaction } = score766({ dossiers: counted(7, 0), petitions: counted(4, 0) });

  expect(satisfaction).toMatchObject({
    dossiers: { state: 'known', n: 0, d: 7, score: 0 },
    petitionsSatisfied: { state: 'known', n: 0, d: 4, score: 0 },
    sum: { state: 'known', score: 0, percent: 0 },
  });
});

test('a score is from 0 to its maximum, and never falls when more is in time or satisfied', () => {
  const facts = fc
    .integer({ min: 1, max: 1_000_000 })
    .chain((total) =>
      fc.tuple(fc.constant(total), fc.integer({ min: 0, max: total }), fc.integer({ min: 0, max: total })),
    );

  fc.assert(
    fc.property(facts, ([total, one, other]) => {
      const scoresOf = (n: number): readonly number[] => {
        const { progress, satisfaction } = score766({
          dossiers: counted(total, n, n),
          petitions: counted(total, n, n),
        });
        return [progress, ...Object.values(satisfaction)].map((metric) => {
          if (metric.state === 'unknown') throw new Error(metric.reason.code);
          expect(metric.score).toBeGreaterThanOrEqual(0);
          expect(metric.score).toBeLessThanOrEqual(metric.max);
          return metric.score;
        });
      };
      const [less, more] = [scoresOf(Math.min(one, other)), scoresOf(Math.max(one, other))];

      expect(less.every((score, at) => score <= (more[at] ?? 0))).toBe(true);
    }),
  );
});

test('satisfaction with dossiers is full from 90 per cent on', () => {
  const scoreOf = (n: number) =>
    score766({ dossiers: counted(1_000, 1_000, n), petitions: none }).satisfaction.dossiers;

  expect([899, 900, 1_000].map(scoreOf)).toMatchObject([{ score: 5.99 }, { score: 6 }, { score: 6 }]);
});
