import { beforeEach, describe, expect, test } from 'vitest';
import { directoryStore } from '../../../lambdas/directory/store.ts';
import { memoryTable } from '../../../lambdas/platform/memory-table.ts';
import { cellOf } from '../../../lambdas/ratings/domain/rating.ts';
import { ratingStore } from '../../../lambdas/ratings/store.ts';
import { compareCounts } from '../../../lambdas/scores/compare.ts';
import { FIRST_LAYOUT, LAYOUT } from '../../../lambdas/scores/domain/tally.ts';
import { tables } from '../../../lambdas/service.ts';
import { laggingTable } from '../../support/faulty-table.ts';
import { storedScores } from '../../support/naive-scores.ts';
import { aRating } from '../../support/ratings.ts';
import { type ScorePipeline, scorePipeline } from '../../support/score-pipeline.ts';

const START = Date.parse('2026-11-21T02:00:00.000Z');
const later = (seconds: number) => new Date(START + seconds * 1_000).toISOString();
const NIGHT = 15 * 3_600;
const DAY = 24 * 3_600;

let pipeline: ScorePipeline;
let ratings: ReturnType<typeof laggingTable>;
let scores: ReturnType<typeof memoryTable>;
let directory: ReturnType<typeof memoryTable>;

beforeEach(async () => {
  ratings = laggingTable('ratings');
  [scores, directory] = [memoryTable(tables.scores), memoryTable(tables.directory)];
  pipeline = scorePipeline({ ratings, scores, directory });
  await pipeline.settle();
});

const compare = (now: string) =>
  compareCounts(
    {
      ...{ ratings: ratingStore(ratings), directory: directoryStore(directory, 'H44') },
      ...{ scores: pipeline.scores, marks: pipeline.marks },
    },
    now,
  );
const counted = async () => {
  const { 'H44 * 2026-11': month } = await storedScores(pipeline, ['H44 * 2026-11']);
  return month?.['kiosk|sp']?.respondents ?? 0;
};

/** A rating whose index row appears 61 s later, when its mark has been cleared. */
async function lostRating(): Promise<void> {
  await pipeline.give(aRating({ at: later(0), cell: cellOf('H44.100', later(0)) }), later(0));
  await pipeline.rollUp(later(60));
  await ratings.catchUp();
  await pipeline.rollUp(later(600));
}

describe('a rating that the index shows 61 s late', () => {
  test('is not counted by the roll-up, is found by the comparison, and is counted by the next roll-up', async () => {
    await lostRating();
    expect(await counted()).toBe(0);

    expect(await compare(later(NIGHT))).toMatchObject({ repaired: 1 });
    await pipeline.rollUp(later(NIGHT + 300));
    expect(await counted()).toBe(1);
    expect(await compare(later(NIGHT + 600))).toMatchObject({ repaired: 0 });
  });

  test('is found although nights were missed, because the comparison goes back to its last success', async () => {
    await compare(later(-DAY));
    await lostRating();

    expect(await compare(later(10 * DAY))).toMatchObject({ repaired: 1, hours: 13 * 24 * pipeline.tree.all.length });
    await pipeline.rollUp(later(10 * DAY + 300));
    expect(await counted()).toBe(1);
  });
});

test('a rating that is marked is about to be counted, and nothing is repaired', async () => {
  await pipeline.give(aRating({ at: later(0), cell: cellOf('H44.100', later(0)) }), later(0));
  await ratings.catchUp();

  expect(await compare(later(30))).toMatchObject({ repaired: 0 });
});

test('hours of the first layout are counted again, however old, until the layout was seen everywhere', async () => {
  const at = '2026-06-03T02:00:00.000Z';
  await ratings.put(aRating({ at, cell: cellOf('H44.100', at) }));
  await ratings.catchUp();
  const old = { version: 1, layout: FIRST_LAYOUT, countedAt: at, parts: new Uint8Array(1) };
  await scores.put({ ...old, pk: 'own#H44.100', sk: 'D2026-06-03' });
  await scores.put({ ...old, pk: 'own#H44.100#2026-06-03', sk: '2026-06-03T09' });

  expect(await compare(later(0))).toMatchObject({ repaired: 1 });
  await pipeline.rollUp(later(300));
  expect(await storedScores(pipeline, ['H44 * 2026-06'])).toMatchObject({
    'H44 * 2026-06': { 'kiosk|sp': { respondents: 1 } },
  });
  expect(await pipeline.marks.comparedOn()).toEqual({ day: '2026-11-21', layout: LAYOUT });
  expect(await compare(later(600))).toMatchObject({ repaired: 0, hours: 3 * 24 * pipeline.tree.all.length });
});
