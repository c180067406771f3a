import { directory } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { dossierCounts } from '../../dossiers/config.ts';
import type { CountStore } from '../../dossiers/count-store.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import { dataLicence, type Licence } from '../../platform/data-licence.ts';
import { operation, type Request, reply } from '../../platform/operation.ts';
import { cursorOf } from '../../platform/page.ts';
import { pick } from '../../platform/refusals.ts';
import { reports } from '../config.ts';
import { TimelinessInput } from '../contract.ts';
import { publishedCounts } from '../domain/dossier-rates.ts';
import { judgedRates, ratesWithout } from '../domain/rates.ts';
import { type DossierDeps, dossierPeriod } from '../dossiers/dossier-period.ts';
import { type ReportRow, type ReportStore, versionOf } from '../store.ts';
import { Timeliness } from './answers.ts';
import { refusals } from './refusals.ts';
import { timelinessSample } from './samples.ts';

type Deps = {
  readonly reports: Pick<ReportStore, 'list'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly licence: Licence | undefined;
  /** Asked for only with `of=dossiers`: pages that show petitions have no right to it. */
  readonly counts: () => Pick<CountStore, 'between'>;
};

/** More than four years. */
const DEFAULT_PERIODS = 50;

/** A period changes only when its report is restated. */
const CACHED = { 'cache-control': 'public, max-age=300' };

/**
 * `GET /v1/timeliness`: how many petitions an agency and all below it answered in time, by month or by longer periods, newest first.
 * Without what is or was restricted. Reads what the reports stated, so that both agree. With `of=dossiers`, how many
 * dossiers of a period were handled in time.
 */
export const readTimeliness = operation({
  route: {
    id: 'reports.timeliness',
    method: 'GET',
    path: '/v1/timeliness',
    summary: 'Read how many petitions or dossiers an agency handled in time',
  },
  input: TimelinessInput,
  answers: { 200: Timeliness },
  refuses: pick(
    refusals,
    'timeliness.agencyUnknown',
    'timeliness.periodUnknown',
    'timeliness.notCounted',
    'timeliness.noPeriod',
  ),
  example: () => ({
    request: { query: { agency: 'H44.100', limit: 12 } },
    answers: {
      200: {
        of: 'petitions',
        agency: 'H44.100',
        name: { vi: 'UBND phường Việt Trì', en: "Việt Trì Ward People's Committee" },
        items: [timelinessSample],
      },
    },
  }),
  wire: (): Deps => ({ reports: reports(), directory: directory(), licence: dataLicence(), counts: dossierCounts }),
  run: read,
});

async function read({ reports, directory, licence, counts }: Deps, { query, now }: Request<typeof TimelinessInput>) {
  const { agency, of, period, length, limit, cursor } = query;
  const isOne = of === 'dossiers';
  const isList = [length, limit, cursor].some((given) => given !== undefined);
  if (isOne !== (period !== undefined) || (isOne && isList)) return refuse('timeliness.noPeriod');
  if (period !== undefined) return ofDossiers({ counts: counts(), directory, licence }, { agency, period }, now);

  const name = (await directory.tree(now)).last(agency)?.name;
  if (name === undefined) return refuse('timeliness.agencyUnknown');
  const { rows, next } = await reports.list(agency, length ?? 'month', {
    limit: limit ?? DEFAULT_PERIODS,
    after: cursor,
  });
  const body = {
    ...{ of: 'petitions' as const, agency, name, items: rows.flatMap(periodOf) },
    ...(next && { next: cursorOf(next) }),
    ...(licence && { licence }),
  };
  return reply(200, body, CACHED);
}

async function ofDossiers({ licence, ...deps }: DossierDeps & Pick<Deps, 'licence'>, asked: Asked, now: Instant) {
  const found = await dossierPeriod(deps, asked, now);
  if (isRefusal(found)) return found;
  const { counts, ...rest } = found;
  const body = { of: 'dossiers' as const, ...rest, ...publishedCounts(counts.total), ...(licence && { licence }) };
  return reply(200, body, CACHED);
}

type Asked = { readonly agency: string; readonly period: string };

/** Empty for a report of an earlier version, which did not count what may be published. */
function periodOf(row: ReportRow) {
  if (row.public === undefined) return [];
  const { period, builtAt, illustrative } = row;
  const { method, ...petitions } = row.public;
  const { withoutPauses, withoutExtensions, withoutBoth } = petitions;
  const areCounted = withoutPauses && withoutExtensions && withoutBoth;
  const rates = {
    ...judgedRates(petitions),
    ...(areCounted && ratesWithout({ withoutPauses, withoutExtensions, withoutBoth })),
  };
  return [
    {
      ...{ period, version: versionOf(row), builtAt, illustrative },
      petitions: { ...petitions, rates },
      method,
    },
  ];
}
