import { directory } from '../../directory/config.ts';
import { dossierCounts } from '../../dossiers/config.ts';
import { isNothing } from '../../dossiers/domain/form.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import { dataLicence, type Licence } from '../../platform/data-licence.ts';
import { operation, type Request, reply } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { stateOn } from '../../scores/domain/period.ts';
import { reports } from '../config.ts';
import { IndexInput } from '../contract.ts';
import { dossierFacts766, petitionFacts766 } from '../domain/index766/facts.ts';
import { method } from '../domain/index766/method.ts';
import { score766 } from '../domain/index766/score.ts';
import { rangeOf } from '../domain/report-period.ts';
import { type DossierDeps, type DossierPeriod, dossierPeriod } from '../dossiers/dossier-period.ts';
import type { ReportStore } from '../store.ts';
import { refusals } from '../timeliness/refusals.ts';
import { Index766 } from './answers.ts';
import { indexSample } from './samples.ts';

type Deps = DossierDeps & {
  readonly reports: Pick<ReportStore, 'find'>;
  readonly licence: Licence | undefined;
};

/** Counts change every few hours while a period is open. */
const CACHED = { 'cache-control': 'public, max-age=300' };

/**
 * `GET /v1/index766`: the scores of an agency and all below it by two groups of the index set of Decision 766/QĐ-TTg,
 * each with its numerator and denominator. A score that the service has no fact for is unknown, and says why.
 */
export const readIndex766 = operation({
  route: {
    id: 'reports.index766',
    method: 'GET',
    path: '/v1/index766',
    summary: 'Read scores of progress and satisfaction by index set 766',
  },
  input: IndexInput,
  answers: { 200: Index766 },
  refuses: pick(refusals, 'timeliness.agencyUnknown', 'timeliness.periodUnknown'),
  example: () => ({
    request: { query: { agency: 'H44.100', period: '2026-Q3' } },
    answers: { 200: indexSample },
  }),
  wire: (): Deps => ({
    ...{ reports: reports(), directory: directory(), counts: dossierCounts(), licence: dataLicence() },
  }),
  run: read,
});

async function read({ reports, licence, ...deps }: Deps, { query, now }: Request<typeof IndexInput>) {
  const { agency, period } = query;
  const tree = await deps.directory.tree(now);
  const name = tree.last(agency)?.name;
  if (name === undefined) return refuse('timeliness.agencyUnknown');

  const dossiers = await dossiersOf(deps, query, now);
  if (isRefusal(dossiers)) return dossiers;
  const row = await reports.find(agency, period);
  const scores = score766({
    dossiers: dossiers && dossierFacts766(dossiers.counts.total),
    petitions: row?.public && petitionFacts766(row.public),
  });

  const { id, version, name: methodName, basis } = method;
  const range = rangeOf(period);
  const body = {
    ...{ agency, name, illustrative: tree.isIllustrative(agency) },
    period: { id: period, ...range, state: stateOn({ id: period, ...range }, localDateOf(now)) },
    method: { id, version, name: methodName, basis },
    ...scores,
    sources: {
      ...(dossiers && { dossiers: { asOf: dossiers.asOf, method: dossiers.method } }),
      ...(row?.public && { petitions: { asOf: row.builtAt, method: row.public.method } }),
    },
    ...(licence && { licence }),
  };
  return reply(200, body, CACHED);
}

/** Undefined if they were not counted to the end of the period, or none was reported: such an agency has no score of 0. */
async function dossiersOf(deps: DossierDeps, query: Request<typeof IndexInput>['query'], now: Instant) {
  const found = await dossierPeriod(deps, query, now);
  if (!isRefusal(found)) return isNothing(found.counts.total) || isUnfinished(found, now) ? undefined : found;
  return found.refused === 'timeliness.notCounted' ? undefined : refuse(found.refused);
}

/** The period has ended since its last count. */
const isUnfinished = ({ period }: DossierPeriod, now: Instant): boolean =>
  period.state === 'open' && stateOn(period, localDateOf(now)) === 'closed';
