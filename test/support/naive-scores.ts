import type { Tree } from '../../lambdas/directory/domain/tree.ts';
import { localDateOf } from '../../lambdas/kernel/time.ts';
import { kindOfSubject } from '../../lambdas/ratings/domain/proof.ts';
import { questionKeys } from '../../lambdas/ratings/domain/questionnaire.ts';
import type { RatingRecord } from '../../lambdas/ratings/domain/rating.ts';
import { classOf } from '../../lambdas/scores/domain/rating-class.ts';
import { answersTo, type Parts, respondentsOf, type Tally, versionOf } from '../../lambdas/scores/domain/tally.ts';
import type { ScorePipeline } from './score-pipeline.ts';

/** The counts of one channel and class of a cell, without questions that have no answers. */
type Count = { version: number; respondents: number; answers: Record<string, number[]> };
type Counts = Record<string, Record<string, Count>>;

/** Every expected cell, counted from the ratings one by one in the simplest way. */
export function naiveScores(ratings: Iterable<RatingRecord>, tree: Tree): Counts {
  const cells: Counts = {};
  for (const rated of ratings) {
    const day = localDateOf(rated.at);
    for (const code of [rated.agency, ...tree.ancestors(rated.agency)]) {
      for (const procedure of new Set(['*', rated.procedure ?? '*'])) {
        for (const period of [day, day.slice(0, 7)]) {
          const name = `${code} ${procedure} ${period}`;
          const cell = cells[name] ?? {};
          const part = `${rated.channel}|${classOf({ kind: kindOfSubject(rated.subject), proof: rated.proof })}`;
          cells[name] = { ...cell, [part]: counted(cell[part], rated) };
        }
      }
    }
  }
  return cells;
}

function counted(before: Count | undefined, { levels, version }: RatingRecord): Count {
  const count = structuredClone(before ?? { version: 0, respondents: 0, answers: {} });
  count.version += version;
  if (Object.keys(levels).length > 0) count.respondents += 1;
  for (const [key, level] of Object.entries(levels)) {
    const answers = count.answers[key] ?? [0, 0, 0, 0, 0];
    count.answers[key] = answers.map((n, at) => (at === level - 1 ? n + 1 : n));
  }
  return count;
}

/** The same cells, as stored in the table. */
export async function storedScores({ scores }: ScorePipeline, names: readonly string[]): Promise<Counts> {
  const cells: Counts = {};
  for (const name of names) {
    const [agency = '', procedure = '', period = ''] = name.split(' ');
    const unit = period.length === 7 ? 'month' : 'day';
    const [cell] = await scores.cells(agency, procedure, { unit, from: period, to: period });
    if (cell !== undefined) cells[name] = plain(cell);
  }
  return cells;
}

const plain = ({ parts }: { readonly parts: Parts }) =>
  Object.fromEntries([...parts].map(([channel, tally]) => [channel, countOf(tally)]));

const countOf = (tally: Tally): Count => ({
  version: versionOf(tally),
  respondents: respondentsOf(tally),
  answers: Object.fromEntries(
    questionKeys.map((key) => [key, answersTo(tally, key)] as const).filter(([, levels]) => levels.some((n) => n > 0)),
  ),
});
