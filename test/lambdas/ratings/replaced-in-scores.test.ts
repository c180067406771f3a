import { beforeEach, describe, expect, test } from 'vitest';
import { memoryTable } from '../../../lambdas/platform/memory-table.ts';
import type { Rating } from '../../../lambdas/ratings/domain/rating.ts';
import { remainders, replacing } from '../../../lambdas/ratings/domain/replacement.ts';
import { leaveRemainders } from '../../../lambdas/ratings/leave-remainders.ts';
import { ratingStore } from '../../../lambdas/ratings/store.ts';
import { tables } from '../../../lambdas/service.ts';
import { naiveScores, storedScores } from '../../support/naive-scores.ts';
import { aRating } from '../../support/ratings.ts';
import { type ScorePipeline, scorePipeline } from '../../support/score-pipeline.ts';

const SUBJECT = 'dossier#H44.100-261119-0007';
const stranger = aRating({ subject: SUBJECT, id: 'stranger', proof: 'none', agency: 'H44', levels: { overall: 1 } });
const holder = aRating({
  ...{ subject: SUBJECT, id: 'holder', proof: 'link', channel: 'web', levels: { overall: 5 } },
  ...{ at: '2026-11-21T05:30:00.000Z', cell: 'H44.100#2026-11-21T12', receivedAt: '2026-11-21T05:30:00.000Z' },
});
const LATER = '2026-11-21T06:00:00.000Z';

let pipeline: ScorePipeline;
let ratings: ReturnType<typeof memoryTable>;
beforeEach(async () => {
  ratings = memoryTable(tables.ratings);
  pipeline = scorePipeline({ ratings, scores: memoryTable(tables.scores), directory: memoryTable(tables.directory) });
  await pipeline.settle();
});

/** What the stream does with a rating that replaced others: leaves remainders, whose cells are marked. */
async function retract(rating: Rating): Promise<void> {
  await leaveRemainders({ ratings: ratingStore(ratings) }, { after: rating });
  for (const { cell } of remainders(rating)) await pipeline.marks.mark(cell, LATER);
}

/** Respondents and levels of each named cell, without the versions, which count remainders too. */
async function counted(names: readonly string[]) {
  const cells = await storedScores(pipeline, names);
  return Object.fromEntries(
    Object.entries(cells).map(([name, channels]) => [
      name,
      Object.fromEntries(
        Object.entries(channels)
          .filter(([, { respondents }]) => respondents > 0)
          .map(([channel, { respondents, answers }]) => [channel, { respondents, answers }]),
      ),
    ]),
  );
}

const withoutVersions = (cells: ReturnType<typeof naiveScores>) =>
  Object.fromEntries(
    Object.entries(cells).map(([name, channels]) => [
      name,
      Object.fromEntries(Object.entries(channels).map(([channel, { version: _, ...count }]) => [channel, count])),
    ]),
  );

describe('a rating that was replaced by a proven one', () => {
  test.each([
    ['of another agency and hour', stranger],
    ['of the same agency and hour', { ...stranger, agency: holder.agency, cell: holder.cell, at: holder.at }],
  ])('%s is gone from the scores, and the proven one counts once', async (_, earlier) => {
    await pipeline.give(earlier);
    await pipeline.rollUp(earlier.at);
    const replaced = replacing(earlier, holder);
    await pipeline.give(replaced);
    await pipeline.rollUp(LATER);
    await retract(replaced);
    await retract(replaced);
    await pipeline.rollUp(LATER);

    const expected = naiveScores([holder], pipeline.tree);
    const before = naiveScores([earlier], pipeline.tree);
    const names = [...new Set([...Object.keys(expected), ...Object.keys(before)])];
    const cells = await counted(names);
    expect(Object.fromEntries(Object.entries(cells).filter(([name]) => name in expected))).toEqual(
      withoutVersions(expected),
    );
    for (const name of Object.keys(before)) if (!(name in expected)) expect(cells[name] ?? {}, name).toEqual({});
  });

  test('stays gone when it is replaced twice, and when its cell is counted before it is retracted', async () => {
    const kiosk = aRating({
      ...stranger,
      id: 'kiosk',
      proof: 'device',
      agency: 'H44.100',
      cell: 'H44.100#2026-11-21T09',
    });
    await pipeline.give(stranger);
    await pipeline.rollUp(stranger.at);
    const first = replacing(stranger, kiosk);
    await pipeline.give(first);
    const second = replacing(first, holder);
    await pipeline.give(second);
    await pipeline.marks.mark(stranger.cell, LATER);
    await pipeline.rollUp(LATER);
    await retract(first);
    await retract(second);
    await pipeline.rollUp(LATER);

    const expected = naiveScores([holder], pipeline.tree);
    const province = Object.keys(expected).filter((name) => name.startsWith('H44 '));
    expect(await counted(province)).toEqual(
      Object.fromEntries(Object.entries(withoutVersions(expected)).filter(([name]) => province.includes(name))),
    );
    expect(second.replaced?.map(({ proof, version }) => [proof, version])).toEqual([
      ['none', 1],
      ['device', 2],
    ]);
  });
});

test('what is left of a rating keeps its place, has no level and a higher version', () => {
  const [left] = remainders(replacing(stranger, holder));

  expect(left).toMatchObject({
    ...{ subject: `replaced#1#${SUBJECT}`, agency: 'H44', cell: stranger.cell, levels: {}, version: 2 },
    ...{ proof: 'none', channel: stranger.channel },
  });
});
