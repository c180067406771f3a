import { issuerOf, officialName } from '../../directory/domain/issuer.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import type { Archive } from '../../platform/archive.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import type { OfficialFacts } from '../domain/official/official-report.ts';
import { type TrendPeriod, trendPeriods } from '../domain/official/trend.ts';
import type { PartOfReport } from '../domain/part-columns.ts';
import type { Report } from '../domain/report.ts';
import { periodBefore, rangeOf } from '../domain/report-period.ts';
import { areComparable } from '../domain/restatement.ts';
import type { PeriodRecord } from '../domain/submissions/period-record.ts';
import type { ReportRow } from '../store.ts';
import { contentOf } from '../stored-file.ts';
import { childrenSince, type ReportScope, type ScopeDeps } from './report-scope.ts';
import { statedIn } from './stated-in.ts';

export type FactsDeps = ScopeDeps & { readonly archive: Pick<Archive, 'get'> };

const CONCURRENCY = 16;

/** What the official document of a report states: its stored figures, those of the period before, and of the agencies below. */
export async function officialFacts(
  deps: FactsDeps,
  { row, agency, tree }: ReportScope,
  { now, record }: { readonly now: Instant; readonly record: PeriodRecord },
): Promise<OfficialFacts | Refusal<'report.noDocument'>> {
  const report = await storedReport(deps, row);
  if (report === undefined) return refuse('report.noDocument');
  return {
    report,
    before: await reportBefore(deps, row),
    issuer: issuerOf(agency.code, tree),
    parts: await partsOf(deps, row, now),
    trend: await trendOf(deps, row),
    activities: record.activities?.figures ?? {},
  };
}

/** The report in the newest file; undefined if an earlier version of the service made it, without what is needed. */
const storedReport = async (deps: FactsDeps, row: ReportRow): Promise<Report | undefined> =>
  statedIn(await contentOf(deps, row, 'json'));

/** Only one that was counted by the same methods can be compared with. */
async function reportBefore(deps: FactsDeps, { agency, period, methods }: ReportRow): Promise<Report | undefined> {
  const id = periodBefore(period);
  const row = id === undefined ? undefined : await deps.reports.find(agency, id);
  if (row?.methods === undefined || methods === undefined || !areComparable(methods, row.methods)) return undefined;
  return storedReport(deps, row);
}

/** Rows only: the public figures of a period are in its row. */
async function trendOf({ reports }: FactsDeps, row: ReportRow): Promise<readonly TrendPeriod[]> {
  const periods = trendPeriods(row.period);
  const rows = await mapConcurrent(periods, { concurrency: CONCURRENCY }, async (period) => {
    const { public: petitions } = (period === row.period ? row : await reports.find(row.agency, period)) ?? {};
    return { period, petitions };
  });
  return rows.map(({ period, petitions }) => {
    const isSame = petitions !== undefined && petitions.method.version === row.public?.method.version;
    return isSame ? { period, petitions } : { period };
  });
}

/** The agencies directly below in the period, with what they published; one without a report has no row. */
async function partsOf(
  { reports, directory }: FactsDeps,
  { agency, period }: ReportRow,
  now: Instant,
): Promise<readonly PartOfReport[]> {
  const { from, to } = rangeOf(period);
  const children = childrenSince(await directory.tree(now, to), agency, from);
  const rows = await mapConcurrent(children, { concurrency: CONCURRENCY }, async (child) => ({
    child,
    row: await reports.find(child.code, period),
  }));
  return rows.flatMap(({ child, row }) => {
    const name = { vi: officialName(child), en: child.name.en };
    return row?.public ? [{ name, petitions: row.public }] : [];
  });
}
