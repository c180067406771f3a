import { directoryStore } from '../../lambdas/directory/store.ts';
import { isRefusal } from '../../lambdas/kernel/refusal.ts';
import type { Instant } from '../../lambdas/kernel/time.ts';
import type { Table } from '../../lambdas/platform/table.ts';
import { channels } from '../../lambdas/ratings/domain/rating.ts';
import { readScores } from '../../lambdas/scores/read.ts';
import type { ScorePipeline } from './score-pipeline.ts';

type Asked = {
  readonly agencies: readonly string[];
  readonly periods: readonly string[];
  readonly procedures: readonly string[];
};

/** The levels of every figure that anybody can ask for, by the question asked: zeros where nothing is shown. */
export async function publicAnswers(
  { scores }: ScorePipeline,
  directory: Table,
  asked: Asked,
  now: Instant,
): Promise<Map<string, readonly number[]>> {
  const deps = { scores, directory: directoryStore(directory, 'H44') };
  const answers = new Map<string, readonly number[]>();
  for (const query of queriesOf(asked)) {
    const read = await readScores.invokeWith(deps, { query }, now);
    if (isRefusal(read)) continue;
    const { overall, open, factors, items, children = [] } = read.body;
    const figures = [
      ...[overall, ...factors, ...items].map((figure) => [figure.key, figure] as const),
      ['open', open.overall] as const,
      ...children.map((child) => [child.agency, child] as const),
    ];
    for (const [key, figure] of figures) {
      answers.set(`${JSON.stringify(query)} ${key}`, 'levels' in figure ? figure.levels : [0, 0, 0, 0, 0]);
    }
  }
  return answers;
}

function queriesOf({ agencies, periods, procedures }: Asked) {
  const subjects = ['service', 'answers'] as const;
  return agencies
    .flatMap((agency) => periods.map((period) => ({ agency, period })))
    .flatMap((query) => [query, ...procedures.map((procedure) => ({ ...query, procedure }))])
    .flatMap((query) => [query, ...channels.slice(0, 2).map((channel) => ({ ...query, channel }))])
    .flatMap((query) => subjects.map((of) => ({ ...query, of })));
}
