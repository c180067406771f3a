import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryTable } from '../../../lambdas/platform/memory-table.ts';
import { cellOf } from '../../../lambdas/ratings/domain/rating.ts';
import { method } from '../../../lambdas/scores/domain/method.ts';
import { tables } from '../../../lambdas/service.ts';
import { isolatedGroup } from '../../support/isolated-groups.ts';
import { publicAnswers } from '../../support/public-answers.ts';
import { anAnswerRating, aRating } from '../../support/ratings.ts';
import { scorePipeline } from '../../support/score-pipeline.ts';

/** Around the ends of half-months, months, quarters, weeks and years. */
const days = ['2026-11-13', '2026-11-14', '2026-11-15', '2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01'];
const asked = {
  agencies: ['H44', 'H44.100', 'H44.100.1'],
  periods: [
    ...[
      '2026-11-14',
      '2026-W46',
      '2026-11',
      '2026-12',
      'r:2026-12',
      'r:2027-01',
      '2026-Q4',
      'r:2026-Q4',
      '2026',
      '2027',
    ],
  ],
  procedures: ['1.012766'],
};

/** One opinion of one person: the unit that no combination of answers may depend on alone. */
type Opinion = {
  readonly agency: string;
  readonly day: string;
  readonly procedure: string | undefined;
  readonly channel: 'web' | 'kiosk' | 'sms';
  readonly isProven: boolean;
  readonly isOfAnswer: boolean;
};
type Step = { readonly give: readonly Opinion[]; readonly afterDays: number };

const mostly = <T>(usual: T, ...others: T[]) => either(14, usual, others);
const often = <T>(usual: T, ...others: T[]) => either(2, usual, others);
const either = <T>(weight: number, usual: T, others: readonly T[]) =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, ...others.map((other) => fc.constant(other)));
const opinion: fc.Arbitrary<Opinion> = fc.record({
  agency: mostly('H44.100', 'H44.100.1', 'H44'),
  day: fc.constantFrom(...days),
  procedure: often<string | undefined>('1.012766', '2.000815', undefined),
  channel: often<'web' | 'kiosk' | 'sms'>('kiosk', 'web', 'sms'),
  isProven: mostly(true, false),
  isOfAnswer: mostly(false, true),
});
/** Waves of ratings on few days, so that groups of five come about, each counted before the next comes. */
const wave: fc.Arbitrary<Step> = fc
  .record({
    day: fc.constantFrom(...days),
    give: fc.array(opinion, { minLength: 3, maxLength: 14, size: 'max' }),
    isOneDay: fc.boolean(),
    afterDays: fc.constantFrom(0, 0, 1, 20, 60),
  })
  .map(({ day, give, isOneDay, afterDays }) => ({
    give: isOneDay ? give.map((one) => ({ ...one, day })) : give,
    afterDays,
  }));

const DAY_MS = 86_400_000;
const START = Date.parse('2026-11-14T03:00:00.000Z');

function ratingOf({ agency, day, procedure, channel, isProven, isOfAnswer }: Opinion, n: number, level: number) {
  const at = `${day}T03:00:00.000Z`;
  const fields = { agency, procedure, channel, at, cell: cellOf(agency, at), levels: { overall: level } };
  return isOfAnswer
    ? anAnswerRating({ ...fields, subject: `petition#PAKN-${n}#1` })
    : aRating({ ...fields, subject: `visit#${n}`, proof: isProven ? 'device' : 'none' });
}

/** Everything the public could ever read, asking after every count, if people had these levels. */
async function everythingAsked(waves: readonly Step[], levelOf: (person: number) => number) {
  const directory = memoryTable(tables.directory);
  const pipeline = scorePipeline({
    ratings: memoryTable(tables.ratings),
    scores: memoryTable(tables.scores),
    directory,
  });
  await pipeline.settle();
  let now = START;
  let person = 0;
  const answers: (readonly number[])[] = [];
  for (const { give, afterDays } of [...waves, { give: [], afterDays: 60 }, { give: [], afterDays: 400 }]) {
    now += afterDays * DAY_MS;
    const instant = new Date(now).toISOString();
    for (const one of give) {
      await pipeline.give(ratingOf(one, person, levelOf(person)), instant);
      person += 1;
    }
    await pipeline.rollUp(instant);
    answers.push(...(await publicAnswers(pipeline, directory, asked, instant)).values());
  }
  return answers;
}

/** How often each person is counted in each answer, found by giving each a level of their own, four at a time. */
async function incidence(waves: readonly Step[], people: number): Promise<number[][]> {
  const OWN_LEVELS = [2, 3, 4, 5];
  const columns: number[][] = [];
  for (let first = 0; first < people; first += OWN_LEVELS.length) {
    const answers = await everythingAsked(waves, (person) => OWN_LEVELS[person - first] ?? 1);
    for (const level of OWN_LEVELS) columns.push(answers.map((levels) => levels[level - 1] ?? 0));
  }
  const distinct = new Map(
    (columns[0] ?? [])
      .map((_, at) => columns.slice(0, people).map((column) => column[at] ?? 0))
      .map((row) => [row.join(), row]),
  );
  return [...distinct.values()];
}

test('no combination of public answers, whenever asked, depends on fewer than five people', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(wave, { minLength: 1, maxLength: 3, size: 'max' }), async (waves) => {
      const people = waves.flatMap(({ give }) => give).length;
      const answers = await incidence(waves, people);

      // Ratings of which nothing is shown prove nothing: other ones are tried instead.
      fc.pre(answers.length > 1);
      expect(isolatedGroup(answers, method.suppressUnder)).toBeUndefined();
    }),
    { numRuns: 8 },
  );
}, 300_000);
