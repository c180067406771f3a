import { beforeEach, describe, expect, test } from 'vitest';
import { directoryStore } from '../../../lambdas/directory/store.ts';
import { isRefusal } from '../../../lambdas/kernel/refusal.ts';
import { memoryTable } from '../../../lambdas/platform/memory-table.ts';
import { cellOf } from '../../../lambdas/ratings/domain/rating.ts';
import { FIRST_LAYOUT } from '../../../lambdas/scores/domain/tally.ts';
import { readScores } from '../../../lambdas/scores/read.ts';
import { tables } from '../../../lambdas/service.ts';
import { faulty, survives } from '../../support/faulty-table.ts';
import { anAnswerRating, aRating } from '../../support/ratings.ts';
import { type ScorePipeline, scorePipeline } from '../../support/score-pipeline.ts';

let pipeline: ScorePipeline;
let scores: ReturnType<typeof memoryTable>;
let directory: ReturnType<typeof memoryTable>;
let given = 0;

beforeEach(async () => {
  given = 0;
  [scores, directory] = [memoryTable(tables.scores), memoryTable(tables.directory)];
  pipeline = scorePipeline({ ratings: memoryTable(tables.ratings), scores, directory });
  await pipeline.settle();
});

/** So many people rate on a day, and the service learns of it at `now`. */
async function people(n: number, day: string, now: string, rating: Parameters<typeof aRating>[0] = {}): Promise<void> {
  for (let one = 0; one < n; one += 1) {
    given += 1;
    const { agency = 'H44.100' } = rating;
    const at = `${day}T02:00:00.000Z`;
    await pipeline.give(aRating({ subject: `visit#${given}`, agency, at, cell: cellOf(agency, at), ...rating }), now);
  }
}
const noon = (day: string) => `${day}T05:00:00.000Z`;

async function read(period: string, now: string, query: { readonly agency?: string; readonly channel?: 'kiosk' } = {}) {
  const deps = { scores: pipeline.scores, directory: directoryStore(directory, 'H44') };
  const result = await readScores.invokeWith(deps, { query: { agency: 'H44.100', period, ...query } }, now);
  if (isRefusal(result)) throw new Error(result.refused);
  return result.body;
}
const shown = async (period: string, now: string) => {
  const { overall } = await read(period, now);
  return 'suppressed' in overall ? undefined : overall.levels;
};

describe('an open period', () => {
  test('does not move with one rating, and moves with the fifth', async () => {
    const now = noon('2026-11-20');
    await people(6, '2026-11-20', now);
    await pipeline.rollUp(now);
    expect(await shown('2026-11', now)).toEqual([0, 0, 0, 6, 0]);

    await people(1, '2026-11-20', now, { levels: { overall: 1 } });
    await pipeline.rollUp(now);
    expect(await shown('2026-11', now)).toEqual([0, 0, 0, 6, 0]);
    expect(await read('2026-11', now)).toMatchObject({ respondents: 7 });

    await people(4, '2026-11-20', now, { levels: { overall: 5 } });
    await pipeline.rollUp(now);
    expect(await shown('2026-11', now)).toEqual([1, 0, 0, 6, 4]);
  });

  test('has no version', async () => {
    await people(6, '2026-11-20', noon('2026-11-20'));
    await pipeline.rollUp(noon('2026-11-20'));

    expect(await read('2026-11', noon('2026-11-20'))).not.toHaveProperty('version');
    expect(await read('2026-11', noon('2026-12-04'))).not.toHaveProperty('version');
  });
});

describe('a period that has settled', () => {
  beforeEach(async () => {
    await people(6, '2026-10-20', noon('2026-10-20'), { levels: { overall: 5 } });
    await pipeline.rollUp(noon('2026-10-20'));
    await people(2, '2026-10-21', noon('2026-10-21'), { levels: { overall: 1 } });
    await pipeline.rollUp(noon('2026-10-21'));
    await pipeline.rollUp(noon('2026-11-05'));
  });

  test('is version 1, also where nobody rated', async () => {
    expect(await read('2026-10', noon('2026-11-05'))).toMatchObject({ version: 1, overall: { n: 6 } });
    expect(await read('2026-09', noon('2026-11-05'))).toMatchObject({ version: 1, overall: { suppressed: true } });
  });

  test('keeps its figures when fewer than five late ratings arrive', async () => {
    await people(2, '2026-10-22', noon('2026-11-10'));
    await pipeline.rollUp(noon('2026-11-10'));

    const after = await read('2026-10', noon('2026-11-10'));
    expect(after).toMatchObject({ version: 1, respondents: 10, overall: { levels: [0, 0, 0, 0, 6] } });
    expect(after).not.toHaveProperty('restated');
  });

  test('is restated by five late ratings, says so for itself and above, and keeps the version before', async () => {
    await people(5, '2026-10-22', noon('2026-11-10'), { levels: { overall: 2 } });
    await pipeline.rollUp(noon('2026-11-10'));

    for (const agency of ['H44.100', 'H44']) {
      for (const period of ['2026-10', '2026-10', 'r:2026-11']) {
        expect(await read(period, noon('2026-11-25'), { agency })).toMatchObject({
          version: 2,
          restated: { at: noon('2026-11-10'), reason: 'lateRatings' },
          overall: { levels: [0, 5, 0, 0, 6] },
        });
      }
    }
    expect(await read('2026-09', noon('2026-11-10'))).toMatchObject({ version: 1 });
    const kept = scores.all().filter(({ pk }) => pk === 'release#H44.100#versions');
    expect(kept).toMatchObject([{ sk: 'sp#2026-10-15~2026-10-31#1', isSettled: true, restatements: 0 }]);
  });

  test('is not restated by what is counted on the day it settles, as after an import', async () => {
    await people(5, '2026-10-22', noon('2026-11-05'), { levels: { overall: 2 } });
    await pipeline.rollUp(noon('2026-11-05'));

    expect(await read('2026-10', noon('2026-11-05'))).toMatchObject({ version: 1, overall: { n: 11 } });
    expect(await read('2026-10', noon('2026-11-05'))).not.toHaveProperty('restated');
  });

  test('passes what it could not show to the period above, where others join it', async () => {
    await people(3, '2026-11-21', noon('2026-11-21'), { levels: { overall: 3 } });
    await pipeline.rollUp(noon('2026-11-21'));
    await pipeline.rollUp(noon('2026-12-05'));
    expect(await shown('2026-11', noon('2026-12-05'))).toBeUndefined();

    expect(await shown('2026-Q4', noon('2026-12-05'))).toEqual([2, 0, 3, 0, 6]);
    expect(await read('2026-Q4', noon('2026-12-05'))).toMatchObject({ respondents: 11 });
  });
});

test('an answer that is corrected moves nothing alone', async () => {
  const now = noon('2026-11-20');
  const rating = (n: number) => anAnswerRating({ subject: `petition#PAKN-${n}#1`, levels: { overall: 1 } });
  for (const n of [1, 2, 3, 4, 5]) await pipeline.correct(rating(n), now);
  await pipeline.rollUp(now);
  await pipeline.correct({ ...rating(1), version: 2, levels: { overall: 5 } }, now);
  await pipeline.rollUp(now);
  const deps = { scores: pipeline.scores, directory: directoryStore(directory, 'H44') };
  const query = { agency: 'H44.100', period: '2026-11', of: 'answers' as const };

  expect(await readScores.invokeWith(deps, { query }, now)).toMatchObject({
    body: { overall: { levels: [5, 0, 0, 0, 0] } },
  });
});

test.each(['crash', 'fault'] as const)('after a %s at any write, the next run shows what is due', async (kind) => {
  await people(6, '2026-11-20', noon('2026-11-20'), { agency: 'H44.100.1' });
  for (let atWrite = 1; atWrite < 40; atWrite += 1) {
    await survives(pipeline.rollUp(noon('2026-11-20'), faulty({ kind, atWrite })));
  }
  await pipeline.rollUp(noon('2026-11-20'));

  for (const agency of ['H44.100.1', 'H44.100', 'H44']) {
    expect(await read('2026-11', noon('2026-11-20'), { agency })).toMatchObject({ overall: { n: 6 } });
  }
});

test.each([1, 2, 3, 4, 5, 6])(
  'after a crash at write %i of settling, the next run passes on what is due',
  async (atWrite) => {
    await people(3, '2026-10-02', noon('2026-10-02'), { levels: { overall: 2 } });
    await pipeline.rollUp(noon('2026-10-02'));
    await people(3, '2026-10-20', noon('2026-10-20'));
    await pipeline.rollUp(noon('2026-10-20'));
    await pipeline.rollUp(noon('2026-10-21'));

    await survives(pipeline.rollUp(noon('2026-11-05'), faulty({ kind: 'crash', atWrite })));
    await pipeline.rollUp(noon('2026-11-05'));

    expect(await shown('2026-10', noon('2026-11-05'))).toEqual([0, 3, 0, 3, 0]);
    expect(await shown('r:2026-11', noon('2026-11-05'))).toBeUndefined();
  },
);

test('cells of the first layout, which mixed all classes, are replaced when their ratings are counted again', async () => {
  const now = noon('2026-11-20');
  await people(6, '2026-11-20', now);
  for (const sk of ['2026-11-20T09', 'D2026-11-20', 'M2026-11']) {
    const pk = sk.startsWith('2') ? 'own#H44.100#2026-11-20' : 'cell#H44.100#*';
    await scores.put({ pk, sk, version: 6, layout: FIRST_LAYOUT, countedAt: now, parts: new Uint8Array(1) });
  }
  expect(await read('2026-11', now)).toMatchObject({ respondents: 0 });

  await pipeline.rollUp(now);

  expect(await read('2026-11', now)).toMatchObject({ respondents: 6, overall: { n: 6 } });
});
