import { directory } from '../directory/config.ts';
import type { Agency, Tree } from '../directory/domain/tree.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { refuse } from '../kernel/refusal.ts';
import { type Instant, type LocalDate, localDateOf } from '../kernel/time.ts';
import { operation, type Request, reply } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { Scores } from './answers.ts';
import { scores } from './config.ts';
import { ReadInput } from './contract.ts';
import { method } from './domain/method.ts';
import { ALL } from './domain/parts.ts';
import { type Period, stateOn } from './domain/period.ts';
import { classOfFigure, isPartOf } from './domain/rating-class.ts';
import { isSettledOn } from './domain/release-period.ts';
import { overallOf, satisfactionOf } from './domain/score.ts';
import { segmentsOf } from './domain/segment.ts';
import { newSummary, respondentsOf, summaryOf, type Tally } from './domain/tally.ts';
import { inChannel, sumOfCells } from './domain/tree-cells.ts';
import { refusals } from './refusals.ts';
import { sampleOverall, sampleSuppressed } from './samples.ts';
import type { ReadCell, ScoreStore, ShownCell } from './store.ts';

type Deps = { readonly scores: Pick<ScoreStore, 'cells' | 'shown'>; readonly directory: Pick<DirectoryStore, 'tree'> };

/** Scores change with the roll-up, every five minutes, so they may be cached for one. */
const HEADERS = { 'cache-control': 'public, max-age=60' };

/** `GET /v1/scores`: at most five queries, for any period and any number of agencies below. */
export const readScores = operation({
  route: { id: 'scores.read', method: 'GET', path: '/v1/scores', summary: 'Read the scores of an agency for a period' },
  input: ReadInput,
  answers: { 200: Scores },
  refuses: pick(refusals, 'score.agencyUnknown'),
  example: () => ({
    request: { query: { agency: 'H44.104', period: '2026-11' } },
    answers: {
      200: {
        agency: 'H44.104',
        of: 'service',
        period: { id: '2026-11', from: '2026-11-01', to: '2026-11-30', state: 'open' },
        method: { id: 'satisfaction-service', version: '2026.2' },
        asOf: '2026-11-20T09:05:00.000Z',
        respondents: 6,
        overall: sampleOverall,
        open: { respondents: 2, overall: { ...sampleSuppressed, basis: 'question' } },
        factors: [{ key: 'A', label: { vi: 'Tiếp cận dịch vụ', en: 'Access to the service' }, suppressed: true }],
        items: [],
      },
    },
  }),
  wire: (): Deps => ({ scores: scores(), directory: directory() }),
  run: read,
});

async function read({ scores, directory }: Deps, { query, now }: Request<typeof ReadInput>) {
  const { agency, period, procedure, channel, of } = query;
  const tree = await treeFor(directory, agency, period, now);
  if (tree === undefined) return refuse('score.agencyUnknown');

  const today = localDateOf(now);
  const [proven, open] = [classOfFigure(of, 'proven'), classOfFigure(of, 'open')];
  const name = { agency, procedure: procedure ?? ALL };
  const segments = segmentsOf(period.from, period.to);
  const [counted, shown, shownOpen] = await Promise.all([
    Promise.all(segments.map((segment) => scores.cells(agency, name.procedure, segment))),
    scores.shown({ ...name, ratingClass: proven }, period),
    scores.shown({ ...name, ratingClass: open }, period),
  ]);
  const cells = counted.flat();
  const { whole, children } = inChannel(sumOfCells(shown), channel);
  const peopleOf = (ratingClass: string) => respondentsIn(cells, ratingClass, channel);

  const body = {
    ...{ agency, procedure, channel, of },
    period: { ...period, state: stateOn(period, today) },
    method: { id: method.id, version: method.version },
    asOf: newest([...cells, ...shown].map(({ countedAt }) => countedAt)),
    ...versionOf(shown, period, today),
    respondents: peopleOf(proven),
    ...satisfactionOf(whole),
    open: {
      respondents: peopleOf(open),
      overall: overallOf(summaryOf(inChannel(sumOfCells(shownOpen), channel).whole)),
    },
    children: figuresOf(tree.children(agency), children),
  };
  return reply(200, body, HEADERS);
}

function respondentsIn(cells: readonly ReadCell[], ratingClass: string, channel: string | undefined): number {
  const parts = cells.flatMap((cell) => [...cell.parts].filter(([name]) => isPartOf(name, ratingClass, channel)));
  return parts.reduce((sum, [, tally]) => sum + respondentsOf(tally), 0);
}

/** The version of final figures: each release period that was restated makes a new one. */
function versionOf(shown: readonly ShownCell[], { to }: Period, today: LocalDate) {
  if (!isSettledOn(to, today)) return {};
  const version = 1 + shown.reduce((sum, { restatements }) => sum + restatements, 0);
  const at = newest(shown.flatMap(({ restatedAt }) => restatedAt ?? []));
  return { version, ...(at !== undefined && { restated: { at, reason: 'lateRatings' as const } }) };
}

const newest = (instants: readonly Instant[]): Instant | undefined => instants.toSorted().at(-1);

/** What is shown of the child agencies, as on their own pages. */
function figuresOf(agencies: readonly Agency[], summaries: ReadonlyMap<string, Tally>) {
  if (agencies.length === 0) return undefined;
  return agencies.map(({ code, name }) => ({
    agency: code,
    name,
    ...overallOf(summaries.get(code) ?? newSummary()),
  }));
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
