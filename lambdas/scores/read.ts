import { directory } from '../directory/config.ts';
import type { Agency, Tree } from '../directory/domain/tree.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { refuse } from '../kernel/refusal.ts';
import { type Instant, localDateOf } from '../kernel/time.ts';
import { operation, type Request, reply } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { Scores } from './answers.ts';
import { scores } from './config.ts';
import { ReadInput } from './contract.ts';
import { method } from './domain/method.ts';
import { ALL } from './domain/parts.ts';
import { type Period, stateOn } from './domain/period.ts';
import { childFigures, scoreOf } from './domain/score.ts';
import { segmentsOf } from './domain/segment.ts';
import { newSummary, type Tally } from './domain/tally.ts';
import { inChannel, sumOfCells } from './domain/tree-cells.ts';
import { refusals } from './refusals.ts';
import { sampleOverall } from './samples.ts';
import type { ScoreStore } from './store.ts';

type Deps = { readonly scores: Pick<ScoreStore, 'cells'>; readonly directory: Pick<DirectoryStore, 'tree'> };

/** Scores change with the roll-up, every five minutes, so they may be cached for one. */
const HEADERS = { 'cache-control': 'public, max-age=60' };

/** `GET /v1/scores`: at most three queries, for any period and any number of agencies below. */
export const readScores = operation({
  route: { id: 'scores.read', method: 'GET', path: '/v1/scores', summary: 'Read the scores of an agency for a period' },
  input: ReadInput,
  answers: { 200: Scores },
  refuses: pick(refusals, 'score.agencyUnknown'),
  example: () => ({
    request: { query: { agency: 'H44.104', period: '2026-11-20' } },
    answers: {
      200: {
        agency: 'H44.104',
        period: { id: '2026-11-20', from: '2026-11-20', to: '2026-11-20', state: 'open' },
        method: { id: 'satisfaction-service', version: '2026.1' },
        asOf: '2026-11-20T09:05:00.000Z',
        respondents: 6,
        overall: sampleOverall,
        factors: [{ key: 'A', label: { vi: 'Tiếp cận dịch vụ', en: 'Access to the service' }, suppressed: true }],
        items: [],
      },
    },
  }),
  wire: (): Deps => ({ scores: scores(), directory: directory() }),
  run: read,
});

async function read({ scores, directory }: Deps, { query, now }: Request<typeof ReadInput>) {
  const { agency, period, procedure, channel } = query;
  const tree = await treeFor(directory, agency, period, now);
  if (tree === undefined) return refuse('score.agencyUnknown');

  const segments = segmentsOf(period.from, period.to);
  const cells = (await Promise.all(segments.map((segment) => scores.cells(agency, procedure ?? ALL, segment)))).flat();
  const { whole, children } = inChannel(sumOfCells(cells), channel);

  const body = {
    agency,
    procedure,
    channel,
    period: { ...period, state: stateOn(period, localDateOf(now)) },
    method: { id: method.id, version: method.version },
    asOf: cells
      .map(({ countedAt }) => countedAt)
      .sort()
      .at(-1),
    ...scoreOf(whole),
    children: figuresOf(tree.children(agency), whole, children),
  };
  return reply(200, body, HEADERS);
}

/** Figures of the child agencies, calculated together because suppression depends on all of them and on the whole. */
function figuresOf(agencies: readonly Agency[], whole: Tally, summaries: ReadonlyMap<string, Tally>) {
  if (agencies.length === 0) return undefined;
  const figures = childFigures(
    whole,
    agencies.map(({ code }) => summaries.get(code) ?? newSummary()),
  );
  return agencies.flatMap(({ code, name }, index) => {
    const figure = figures[index];
    return figure === undefined ? [] : [{ agency: code, name, ...figure }];
  });
}

/**
 * The agency tree at the end of the period. If the agency is not in it: the tree of its last day if it ended within the
 * period, because its ratings count for the agencies above; or today's tree if the agency is newer than the period.
 */
async function treeFor(
  directory: Deps['directory'],
  agency: string,
  { from, to }: Period,
  now: Instant,
): Promise<Tree | undefined> {
  const today = localDateOf(now);
  const atEnd = await directory.tree(now, to < today ? to : today);
  if (atEnd.find(agency) !== undefined) return atEnd;

  const endedOn = atEnd.endedOn(agency);
  if (endedOn !== undefined && endedOn >= from) return directory.tree(now, endedOn);
  const latest = await directory.tree(now);
  return latest.find(agency) === undefined ? undefined : latest;
}
