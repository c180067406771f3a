import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryTable } from '../../../lambdas/platform/memory-table.ts';
import type { Table } from '../../../lambdas/platform/table.ts';
import { cellOf, type RatingRecord } from '../../../lambdas/ratings/domain/rating.ts';
import { ratingStore } from '../../../lambdas/ratings/store.ts';
import { tables } from '../../../lambdas/service.ts';
import { beforeEachCall, type FaultPlan, faulty, laggingTable, survives } from '../../support/faulty-table.ts';
import { naiveScores, storedScores } from '../../support/naive-scores.ts';
import { anAnswerRating, aRating } from '../../support/ratings.ts';
import { scorePipeline } from '../../support/score-pipeline.ts';

const MINUTE_MS = 60_000;
/** A mark is trusted after this; by then the index must have caught up with what was marked, and not before. */
const SETTLING_MS = MINUTE_MS;
const today = Date.parse('2026-12-02T16:00:00.000Z');
/** Close enough to share hours and days, over the end of a month. */
const times = [0, 20, 70, 600, 1_500, -3_000].map((minutes) =>
  new Date(Date.parse('2026-11-30T16:00:00.000Z') + minutes * MINUTE_MS).toISOString(),
);

/** The world around the roll-up: an index that trails, marks that come late, a clock that only goes forward. */
async function aWorld() {
  const ratings = laggingTable('ratings');
  const scores = memoryTable(tables.scores);
  const pipeline = scorePipeline({ ratings, scores, directory: memoryTable(tables.directory) });
  await pipeline.settle();
  return {
    ratings,
    scores,
    pipeline,
    now: today,
    given: new Map<string, RatingRecord>(),
    unmarked: [] as string[],
    isMarkedLate: false,
    trailsSince: undefined as number | undefined,
  };
}
type World = Awaited<ReturnType<typeof aWorld>>;

const clock = ({ now }: World, minutes = 0) => new Date(now + minutes * MINUTE_MS).toISOString();

async function written(world: World, rated: RatingRecord): Promise<void> {
  world.trailsSince ??= world.now;
  if (world.isMarkedLate) world.unmarked.push(rated.cell);
  else await world.pipeline.marks.mark(rated.cell, clock(world));
}

async function markAll(world: World): Promise<void> {
  for (const cell of world.unmarked.splice(0)) await world.pipeline.marks.mark(cell, clock(world));
}

async function catchUp(world: World): Promise<void> {
  await world.ratings.catchUp();
  world.trailsSince = undefined;
}

type Place = Pick<RatingRecord, 'agency' | 'at' | 'procedure' | 'channel'>;
type Give = { readonly do: 'give'; readonly place: Place; readonly levels: RatingRecord['levels'] };
type Correct = Pick<Give, 'place'> & {
  readonly do: 'correct';
  readonly petition: number;
  readonly version: number;
  readonly level: number;
};
type RollUp = { readonly do: 'rollUp'; readonly plan: FaultPlan | undefined; readonly afterMinutes: number };
type Step = Give | Correct | RollUp | { readonly do: 'see' | 'markLate' | 'markAll' };

async function give(world: World, { place, levels }: Omit<Give, 'do'>): Promise<void> {
  const rating = aRating({
    ...place,
    levels,
    subject: `visit#${world.given.size}`,
    cell: cellOf(place.agency, place.at),
  });
  world.given.set(rating.subject, rating);
  await world.ratings.put(rating);
  await written(world, rating);
}

async function correct(world: World, { place, petition, version, level }: Correct): Promise<void> {
  const subject = `petition#${petition}#1`;
  const cell = cellOf(place.agency, place.at);
  const rating = anAnswerRating({ ...place, subject, cell, version, levels: { overall: level } });
  await ratingStore(world.ratings).upsertAnswerRating(rating);
  const first = world.given.get(subject);
  const { agency, procedure, channel, at, cell: kept } = first ?? rating;
  const standing = { ...rating, agency, procedure, channel, at, cell: kept };
  if (first === undefined || first.version < version) world.given.set(subject, standing);
  await written(world, standing);
}

async function rollUp(world: World, { plan, afterMinutes }: RollUp): Promise<void> {
  world.now += afterMinutes * MINUTE_MS;
  if (world.trailsSince !== undefined && world.now - world.trailsSince >= SETTLING_MS) await catchUp(world);
  const through = plan === undefined ? (table: Table) => table : faulty(plan);
  await survives(world.pipeline.rollUp(clock(world), through));
}

async function take(world: World, step: Step): Promise<void> {
  if (step.do === 'give') await give(world, step);
  else if (step.do === 'correct') await correct(world, step);
  else if (step.do === 'rollUp') await rollUp(world, step);
  else if (step.do === 'see') await world.ratings.catchUp(2);
  else if (step.do === 'markAll') await markAll(world);
  world.isMarkedLate = step.do === 'markLate' || (world.isMarkedLate && step.do !== 'markAll');
}

const level = fc.integer({ min: 1, max: 5 });
const placeIn = (agencies: readonly string[], hours: readonly string[]): fc.Arbitrary<Place> =>
  fc.record({
    agency: fc.constantFrom(...agencies),
    at: fc.constantFrom(...hours),
    procedure: fc.constantFrom('1.012766', '2.000815', undefined),
    channel: fc.constantFrom('kiosk', 'web'),
  });
const place = placeIn(['H44', 'H44.01', 'H44.100', 'H44.100.1'], times);
const levels = fc
  .record({ overall: level, A1: level, A2: level, E3: level }, { requiredKeys: [] })
  .filter((given) => Object.keys(given).length > 0);
const plan = fc.record({ kind: fc.constantFrom('crash', 'fault'), atWrite: fc.integer({ min: 1, max: 40 }) });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('give'), place, levels }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('correct'),
      place,
      petition: fc.integer({ min: 0, max: 2 }),
      version: fc.integer({ min: 1, max: 5 }),
      level,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('rollUp'),
      plan: fc.option(plan, { nil: undefined }),
      afterMinutes: fc.constantFrom(0, 0.5, 2),
    }),
  },
  fc.record({ do: fc.constantFrom('see', 'markLate', 'markAll') }),
);

async function expectRecount({ pipeline, given, scores }: World): Promise<void> {
  const expected = naiveScores(given.values(), pipeline.tree);
  expect(await storedScores(pipeline, Object.keys(expected))).toEqual(expected);
  const cells = scores.all().filter(({ pk }) => `${pk}`.startsWith('cell#'));
  expect(cells).toHaveLength(Object.keys(expected).length);
}

test('after any order of ratings, changes and crashed runs, the cells equal a recount of the ratings', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (plan) => {
      const world = await aWorld();
      for (const one of plan) await take(world, one);

      await markAll(world);
      await catchUp(world);
      await rollUp(world, { do: 'rollUp', plan: undefined, afterMinutes: 2 });

      await expectRecount(world);
      expect(world.scores.all().filter(({ pk }) => `${pk}`.startsWith('dirty#'))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('overlapping runs, with ratings arriving in between, leave cells that equal a recount of the ratings', async () => {
  const crowded = fc.record({ place: placeIn(['H44.01', 'H44.100'], times.slice(0, 3)), levels });
  const waves = fc.array(fc.array(crowded, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 4 });

  await fc.assert(
    fc.asyncProperty(fc.scheduler(), waves, fc.integer({ min: 0, max: 80 }), async (s, plan, turns) => {
      const world = await aWorld();
      const turn = () => s.schedule(Promise.resolve());
      const runs: Promise<unknown>[] = [];
      for (const wave of plan) {
        for (const one of wave) await give(world, one);
        await catchUp(world);
        world.now += 5 * MINUTE_MS;
        runs.push(world.pipeline.rollUp(clock(world), (table) => beforeEachCall(table, turn)));
        for (let at = 0; at < turns && s.count() > 0; at += 1) await s.waitOne();
        world.now += MINUTE_MS;
      }
      await s.waitFor(Promise.all(runs));
      await rollUp(world, { do: 'rollUp', plan: undefined, afterMinutes: 5 });

      await expectRecount(world);
    }),
    { numRuns: 100 },
  );
});
