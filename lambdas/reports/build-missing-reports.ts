import type { Instant } from '../kernel/time.ts';
import type { PetitionStore } from '../petitions/store.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { type BuildOutcome, buildReport, type IfEmpty, type MissingReport } from './build-report.ts';
import { countPetitions, passedCounter } from './count-petitions.ts';
import { agenciesOf } from './domain/covered.ts';
import { inOrder, rangeOf } from './domain/report-period.ts';
import type { Timeliness } from './domain/timeliness.ts';
import { type BuiltReport, type RestateDeps, restateReport } from './restate-report.ts';
import { isReport, type ReportRow, type ReportStore } from './store.ts';

export type BuildMissingDeps = RestateDeps & {
  readonly reports: Pick<ReportStore, 'decided' | 'add' | 'find' | 'restate'>;
  readonly petitions: Pick<PetitionStore, 'month' | 'passedOn'>;
  /** The code of the root agency. */
  readonly root: string;
};
export type BuildResult = { readonly made: number; readonly missing: number; readonly restated: number };

/** Which reports a run looks at. */
export type Wanted = {
  /** Newest first. */
  readonly periods: readonly string[];
  /** Whether finished reports are compared with a new count, too. */
  readonly checks: boolean;
};

/** A province has about 150 agencies, so one run builds a month, and after an outage a year is built in a night. */
const MAX_REPORTS_PER_RUN = 200;
/** Finished reports that a run compares with a new count: all of a province and 13 months, or as many longer periods. */
const MAX_CHECKS_PER_RUN = 3_500;
const REPORT_CONCURRENCY = 4;
const AGENCY_CONCURRENCY = 16;

/**
 * Builds missing reports, newest periods first, and restates those whose figures later data changed. Idempotent. Throws
 * after all were tried if one of them failed.
 */
export async function buildMissingReports(
  deps: BuildMissingDeps,
  now: Instant,
  { periods, checks }: Wanted,
): Promise<BuildResult> {
  const { unbuilt, built } = await reportsOf(deps, periods, now);
  const rows = await rowsIn(deps, deps.root, periods);
  const isRoot = ({ agency }: MissingReport) => agency.code === deps.root;
  const rootReports = unbuilt.filter(isRoot);
  const first = [...rootReports, ...rows.filter(isReport)].map(({ period }) => period).toSorted(inOrder)[0];
  const toCheck = checks ? built.filter(({ row }) => isReport(row)).slice(0, MAX_CHECKS_PER_RUN) : [];
  const counted = [...unbuilt, ...toCheck].filter(({ period }) => first !== undefined && inOrder(first, period) <= 0);
  const counts = { count: counterOf(deps.petitions, counted), countPassed: passedCounterOf(deps.petitions, counted) };

  const faults: unknown[] = [];
  // A report that fails must not prevent the others.
  const make = (missing: MissingReport, ifEmpty: IfEmpty = 'make') =>
    buildReport(deps, missing, { ...counts, now, ifEmpty }).catch((fault: unknown) => {
      faults.push(fault);
      return undefined;
    });
  const { started, made } = await buildRootReports(periods, { rootReports, rows }, make);
  const missing = unbuilt.filter((report) => !isRoot(report) && started.has(report.period));
  const batch = missing.slice(0, MAX_REPORTS_PER_RUN);
  const outcomes = await mapConcurrent(batch, { concurrency: REPORT_CONCURRENCY }, (report) => make(report));
  const checked = await mapConcurrent(toCheck, { concurrency: REPORT_CONCURRENCY }, (report) =>
    restateReport(deps, report, { ...counts, now }).catch((fault: unknown) => void faults.push(fault)),
  );

  if (faults.length > 0) throw new Error(`Building ${faults.length} reports failed`, { cause: faults[0] });
  const madeBelow = outcomes.filter((outcome) => outcome === 'made').length;
  const restated = checked.filter((outcome) => outcome === 'restated').length;
  return { made: made + madeBelow, missing: missing.length - batch.length, restated };
}

/**
 * The reports of the root agency, oldest first. An empty one means that every report below is empty too: before the
 * first report with data the service was not in use, so these periods get no reports instead of reports of zeros. After a
 * report that failed this is unknown, and empty periods are left to the next run.
 */
async function buildRootReports(
  periods: Periods,
  { rootReports, rows }: { readonly rootReports: readonly MissingReport[]; readonly rows: readonly ReportRow[] },
  make: (report: MissingReport, ifEmpty: IfEmpty) => Promise<BuildOutcome | undefined>,
) {
  const started = new Set<string>();
  let made = 0;
  let ifNotStarted: IfEmpty = 'note';
  for (const period of periods.toReversed()) {
    const rootReport = rootReports.find((report) => report.period === period);
    const outcome = rootReport && (await make(rootReport, started.size === 0 ? ifNotStarted : 'make'));
    if (rootReport && outcome === undefined) ifNotStarted = 'leave';
    if (outcome === 'made') made += 1;
    const exists =
      outcome === 'made' || outcome === 'madeBefore' || rows.some((row) => row.period === period && isReport(row));
    if (exists || started.size > 0) started.add(period);
  }
  return { started, made };
}

type Periods = readonly string[];

type Reports = { readonly unbuilt: readonly MissingReport[]; readonly built: readonly BuiltReport[] };

/** The reports of all agencies and periods, newest periods first: those without a row, and those with one. */
async function reportsOf(deps: BuildMissingDeps, periods: Periods, now: Instant): Promise<Reports> {
  const ofPeriods = periods.map(async (period) => {
    const tree = await deps.directory.tree(now, rangeOf(period).to);
    return agenciesOf({ period, tree }).map((agency): MissingReport => ({ agency, period, tree }));
  });
  const wanted = (await Promise.all(ofPeriods)).flat();

  const codes = new Set(wanted.map(({ agency }) => agency.code));
  const rows = await mapConcurrent(codes, { concurrency: AGENCY_CONCURRENCY }, (code) => rowsIn(deps, code, periods));
  const rowOf = new Map(rows.flat().map((row) => [`${row.agency} ${row.period}`, row]));
  const all = wanted.map((report) => ({ ...report, row: rowOf.get(`${report.agency.code} ${report.period}`) }));
  return {
    unbuilt: all.flatMap(({ row, ...report }) => (row === undefined ? [report] : [])),
    built: all.flatMap(({ row, ...report }) => (row === undefined ? [] : [{ ...report, row }])),
  };
}

/** One query for any number of periods. */
const rowsIn = ({ reports }: BuildMissingDeps, agency: string, periods: Periods): Promise<readonly ReportRow[]> =>
  reports.decided(agency, `${periods.at(-1)}`, `${periods.at(0)}`);

/** Counts the petitions that were passed on; reads them on first use. */
function passedCounterOf(petitions: BuildMissingDeps['petitions'], reports: readonly MissingReport[]) {
  const periods = [...new Set(reports.map(({ period }) => period))];
  let reading: ReturnType<typeof passedCounter> | undefined;
  return async (agencies: readonly string[], period: string): Promise<Timeliness> => {
    reading ??= passedCounter(petitions, periods);
    return (await reading)(agencies, period);
  };
}

/** Counts the petitions of an agency on first use and caches the result, because the agencies above need it again. */
function counterOf(petitions: BuildMissingDeps['petitions'], reports: readonly MissingReport[]) {
  const periods = [...new Set(reports.map(({ period }) => period))];
  const counted = new Map<string, ReturnType<typeof countPetitions>>();
  return async (agency: string, period: string): Promise<Timeliness> => {
    const counting = counted.get(agency) ?? countPetitions(petitions, agency, periods);
    counted.set(agency, counting);
    const figures = (await counting).get(period);
    if (figures === undefined) throw new Error(`No count of the petitions of ${agency} for ${period}`);
    return figures;
  };
}
