import { beforeEach, describe, expect, test } from 'vitest';
import { memoryTable } from '../../../lambdas/platform/memory-table.ts';
import { cellOf } from '../../../lambdas/ratings/domain/rating.ts';
import { MAX_COMBINATIONS } from '../../../lambdas/scores/domain/parts.ts';
import { tables } from '../../../lambdas/service.ts';
import { faulty, survives } from '../../support/faulty-table.ts';
import { naiveScores, storedScores } from '../../support/naive-scores.ts';
import { anAnswerRating, aRating } from '../../support/ratings.ts';
import { type ScorePipeline, scorePipeline } from '../../support/score-pipeline.ts';

const morning = '2026-11-21T02:00:00.000Z';
const minutesLater = (minutes: number) => new Date(Date.parse(morning) + minutes * 60_000).toISOString();

let pipeline: ScorePipeline;
let scores: ReturnType<typeof memoryTable>;

beforeEach(async () => {
  scores = memoryTable(tables.scores);
  pipeline = scorePipeline({ ratings: memoryTable(tables.ratings), scores, directory: memoryTable(tables.directory) });
  await pipeline.settle();
});

const rowsOf = (prefix: string) => scores.all().filter(({ pk }) => `${pk}`.startsWith(prefix));
const allMonths = (agency: string) =>
  pipeline.scores.cells(agency, '*', { unit: 'month', from: '2000-01', to: '2099-12' });

test('a rating appears in its agency and all above it, by procedure and in total', async () => {
  const rating = aRating({ agency: 'H44.100.1', procedure: '1.012766', at: morning });
  await pipeline.give(rating);
  const done = await pipeline.rollUp(morning);

  const expected = naiveScores([rating], pipeline.tree);
  expect(await storedScores(pipeline, Object.keys(expected))).toEqual(expected);
  expect(done).toEqual({ marks: 1, cellsWritten: 12 });
  expect(rowsOf('cell#')).toHaveLength(12);
});

test('a run with nothing new writes nothing', async () => {
  await pipeline.give(aRating({ at: morning }));
  await pipeline.rollUp(morning);
  const before = scores.all();

  expect(await pipeline.rollUp(minutesLater(0.5))).toEqual({ marks: 1, cellsWritten: 0 });
  expect(scores.all()).toEqual(before);
});

describe('a mark', () => {
  test('remains for a minute, while the index may lag behind the ratings, and is then cleared', async () => {
    await pipeline.give(aRating({ at: morning }), morning);

    await pipeline.rollUp(minutesLater(0.99));
    expect(rowsOf('dirty#')).toHaveLength(1);
    await pipeline.rollUp(minutesLater(1));
    expect(rowsOf('dirty#')).toHaveLength(0);
    expect(await pipeline.rollUp(minutesLater(2))).toEqual({ marks: 0, cellsWritten: 0 });
  });

  test('that was set again during the run remains', async () => {
    const rating = aRating({ at: morning });
    await pipeline.give(rating, morning);
    for await (const round of pipeline.marks.rounds()) {
      await pipeline.marks.mark(rating.cell, minutesLater(3));
      await pipeline.marks.clear(round);
    }

    expect(rowsOf('dirty#')).toMatchObject([{ sk: rating.cell, markedAt: minutesLater(3) }]);
  });

  test('is never replaced by an older one: a delayed write has no effect', async () => {
    const { cell } = aRating({ at: morning });
    await pipeline.marks.mark(cell, minutesLater(1));
    await pipeline.marks.mark(cell, morning);

    expect(rowsOf('dirty#')).toMatchObject([{ markedAt: minutesLater(1) }]);
  });

  test('among very many is processed in rounds within one run', async () => {
    const ratings = Array.from({ length: 600 }, (_, n) => {
      const at = new Date(Date.parse(morning) - n * 3_600_000).toISOString();
      return aRating({ subject: `visit#${n}`, at, cell: cellOf('H44.104', at), agency: 'H44.104' });
    });
    for (const rating of ratings) await pipeline.give(rating, morning);

    expect(await pipeline.rollUp(minutesLater(5))).toMatchObject({ marks: 600 });
    expect(rowsOf('dirty#')).toHaveLength(0);
    const expected = naiveScores(ratings, pipeline.tree);
    expect(await storedScores(pipeline, Object.keys(expected))).toEqual(expected);
  });
});

test('a changed rating of an answer replaces the first, in the same cell', async () => {
  const rating = anAnswerRating({ at: morning, levels: { overall: 1 } });
  await pipeline.correct(rating, morning);
  await pipeline.rollUp(morning);
  await pipeline.correct({ ...rating, version: 2, levels: { overall: 5 } }, minutesLater(10));
  await pipeline.rollUp(minutesLater(10));

  const expected = naiveScores([{ ...rating, version: 2, levels: { overall: 5 } }], pipeline.tree);
  expect(await storedScores(pipeline, Object.keys(expected))).toEqual(expected);
});

test('an agency whose ratings cannot be read keeps its mark, and the others are counted', async () => {
  const ratings = memoryTable(tables.ratings);
  pipeline = scorePipeline({ ratings, scores, directory: memoryTable(tables.directory) });
  await pipeline.settle();
  await pipeline.give(aRating({ agency: 'H44.104', at: morning }), morning);
  await pipeline.give(aRating({ subject: 'visit#torn', at: morning, agency: 'H44.01' }), morning);
  await ratings.update({ subject: 'visit#torn' }, { set: { levels: { overall: 'very' } } });

  await expect(pipeline.rollUp(minutesLater(5))).rejects.toThrow('Recounting failed for 1 agencies');
  expect(rowsOf('dirty#')).toMatchObject([{ sk: cellOf('H44.01', morning) }]);
  expect(await storedScores(pipeline, ['H44 * 2026-11'])).toMatchObject({
    'H44 * 2026-11': { 'kiosk|sp': { version: 1 } },
  });
});

test.each(['crash', 'fault'] as const)('after a %s at any write, the next run completes the counts', async (kind) => {
  const ratings = ['1.012766', '2.000815', undefined].map((procedure, n) =>
    aRating({ subject: `visit#${n}`, procedure, agency: 'H44.100.1', at: minutesLater(-90 * n) }),
  );
  for (const rating of ratings) await pipeline.give(rating, morning);
  for (let atWrite = 1; atWrite < 60; atWrite += 1) {
    await survives(pipeline.rollUp(minutesLater(5), faulty({ kind, atWrite })));
  }
  await pipeline.rollUp(minutesLater(6));

  const expected = naiveScores(ratings, pipeline.tree);
  expect(await storedScores(pipeline, Object.keys(expected))).toEqual(expected);
  expect(rowsOf('dirty#')).toHaveLength(0);
});

describe('the tree of a day', () => {
  const at = '2026-10-05T02:00:00.000Z';
  const moved = [
    { code: 'H44.100.1', parent: 'H44.104', kind: 'office', validFrom: '2026-11-01' },
    { code: 'H44.200', parent: 'H44.104', kind: 'office', validFrom: '2026-11-01' },
  ] as const;

  beforeEach(async () => {
    await pipeline.settle(moved.map((agency) => ({ ...agency, name: { vi: 'Văn phòng', en: 'Office' } })));
  });

  test('decides where its ratings count, whatever has moved since', async () => {
    await pipeline.give(aRating({ agency: 'H44.100.1', at }), morning);
    await pipeline.rollUp(morning);

    expect(await allMonths('H44.100')).toHaveLength(1);
    expect(await allMonths('H44.104')).toHaveLength(0);
  });

  test('contains agencies that were entered late, at their position of today', async () => {
    await pipeline.give(aRating({ agency: 'H44.200', at }), morning);
    await pipeline.rollUp(morning);

    expect(await allMonths('H44.200')).toHaveLength(1);
    expect(await allMonths('H44.104')).toHaveLength(1);
    expect(await allMonths('H44')).toHaveLength(1);
  });

  test('contains an unknown agency, for itself only', async () => {
    await pipeline.give(aRating({ agency: 'H44.999', at }), morning);
    await pipeline.rollUp(morning);

    expect(await allMonths('H44.999')).toHaveLength(1);
    expect(await allMonths('H44')).toHaveLength(0);
  });
});

test('an unlimited number of procedure codes is counted in total only, so that one agency cannot fill its item', async () => {
  const ratings = Array.from({ length: MAX_COMBINATIONS + 1 }, (_, n) =>
    aRating({ subject: `visit#${n}`, at: morning, procedure: `1.${`${n}`.padStart(6, '0')}` }),
  );
  for (const rating of ratings) await pipeline.give(rating, morning);
  await pipeline.rollUp(morning);

  const whole = naiveScores(
    ratings.map((rating) => ({ ...rating, procedure: undefined })),
    pipeline.tree,
  );
  expect(await storedScores(pipeline, Object.keys(whole))).toEqual(whole);
  expect(rowsOf('cell#')).toHaveLength(4);
});
