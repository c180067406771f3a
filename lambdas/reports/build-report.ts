import type { Calendar } from '../calendar/calendar.ts';
import type { Agency, Tree } from '../directory/domain/tree.ts';
import type { DirectoryStore } from '../directory/store.ts';
import type { CountStore } from '../dossiers/count-store.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { isRefusal } from '../kernel/refusal.ts';
import type { Instant } from '../kernel/time.ts';
import { type Archive, digestOf } from '../platform/archive.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { currentQuestionnaire } from '../ratings/domain/rating.ts';
import type { FigureOf } from '../scores/domain/rating-class.ts';
import { readScores } from '../scores/read.ts';
import type { ScoreStore } from '../scores/store.ts';
import { formats } from './contract.ts';
import { coveredBy, type TreeOfPeriod } from './domain/covered.ts';
import { isEmpty, type Report, reportOf } from './domain/report.ts';
import { methodsOf, statementOf } from './domain/restatement.ts';
import type { Timeliness } from './domain/timeliness.ts';
import { reportedDossiers } from './dossiers/reported-dossiers.ts';
import { fileOf } from './files.ts';
import { mediaTypes } from './media-types.ts';
import { isReport, type ReportRow, type ReportStore } from './store.ts';

export type BuildDeps = {
  readonly scores: Pick<ScoreStore, 'cells' | 'shown'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly counts: Pick<CountStore, 'between'>;
  readonly calendar: Pick<Calendar, 'id' | 'version'>;
  readonly archive: Pick<Archive, 'put'>;
  readonly reports: Pick<ReportStore, 'decided' | 'add' | 'find'>;
};

export type MissingReport = TreeOfPeriod & { readonly agency: Agency };

/** Each agency reads several months concurrently. */
const AGENCY_CONCURRENCY = 4;

/** For a period without data: `make` a zero report, `note` that the period has none, or `leave` it undecided. */
export type IfEmpty = 'make' | 'note' | 'leave';

/** How the petitions of a report are counted. */
export type Counting = {
  /** The timeliness of an agency's own petitions in a period. */
  readonly count: (agency: string, period: string) => Promise<Timeliness>;
  /** That of the petitions that were passed on, for agencies that are counted together. */
  readonly countPassed: (agencies: readonly string[], period: string) => Promise<Timeliness>;
};

type BuildOptions = Counting & { readonly now: Instant; readonly ifEmpty: IfEmpty };

/** `madeBefore`: another run built the report first, and its report is kept. */
export type BuildOutcome = 'made' | 'madeBefore' | 'empty';

/**
 * Counts, stores the files, and then writes the row that makes the report visible. A run that crashes in between, or is
 * second, leaves files that no row names. A row is only
 * replaced by its next version, which keeps it.
 */
export async function buildReport(
  deps: BuildDeps,
  missing: MissingReport,
  options: BuildOptions,
): Promise<BuildOutcome> {
  const report = await countReport(deps, missing, options);
  const { agency, period, builtAt, illustrative } = report;
  const row = { agency, period, builtAt, illustrative };
  if (options.ifEmpty !== 'make' && isEmpty(report)) {
    return options.ifEmpty === 'leave' ? 'empty' : decide(deps, { ...row, files: [] });
  }

  return decide(deps, { ...row, files: await filesOf(deps, report), version: 1, ...countedIn(report) });
}

/** What the row of a report keeps of its figures. */
export const countedIn = (report: Report) => ({
  ...signatureOf(report),
  public: { ...report.petitions.unrestricted, method: report.methods.timeliness },
});

/** Stores the files of a report. */
export async function filesOf({ archive }: Pick<BuildDeps, 'archive'>, report: Report): Promise<ReportRow['files']> {
  const files = formats.map((format) => ({ ...fileOf(report, format), type: mediaTypes[format] }));
  for (const { file, content, type } of files) await archive.put(file.key, content, type);
  return files.map(({ file }) => file);
}

/** What a later count of the same report is compared with. */
export const signatureOf = (report: Report) => ({
  facts: digestOf(Buffer.from(canonicalJson(statementOf(report))), 'hex'),
  methods: methodsOf(report),
});

/** Writes the row unless another run was first; the first row is kept. */
async function decide({ reports }: BuildDeps, row: ReportRow): Promise<BuildOutcome> {
  if ((await reports.add(row)) === 'written') return isReport(row) ? 'made' : 'empty';
  return (await reports.find(row.agency, row.period)) === undefined ? 'empty' : 'madeBefore';
}

export async function countReport(
  deps: BuildDeps,
  missing: MissingReport,
  options: Counting & { readonly now: Instant },
): Promise<Report> {
  const { count, countPassed, now } = options;
  const today: Tree = await deps.directory.tree(now);
  const { agency, period } = missing;
  const agencies = coveredBy(agency.code, missing);
  const ratings = await scoresOf(deps, { agency: agency.code, period, of: 'service' }, now);
  const dossiers = await reportedDossiers(deps, { agency: agency.code, period }, now);
  const answerRatings = await scoresOf(deps, { agency: agency.code, period, of: 'answers' }, now);
  return reportOf({
    agency: agency.code,
    name: agency.name,
    period,
    builtAt: now,
    // Demo data of an agency is included in the sums of those above it.
    illustrative: agencies.some((code) => today.isIllustrative(code)),
    agencies,
    parts: [
      ...(await mapConcurrent(agencies, { concurrency: AGENCY_CONCURRENCY }, (code) => count(code, period))),
      await countPassed(agencies, period),
    ],
    ...(dossiers && { dossiers }),
    ratings: ratings.figures,
    answerRatings: answerRatings.figures,
    methods: {
      scores: ratings.method,
      questionnaire: currentQuestionnaire,
      calendar: { id: deps.calendar.id, version: deps.calendar.version },
    },
  });
}

type Asked = { readonly agency: string; readonly period: string; readonly of: FigureOf };

/** The scores from the public operation, so that a report never differs from what is published. */
async function scoresOf({ scores, directory }: BuildDeps, query: Asked, now: Instant) {
  const response = await readScores.invokeWith({ scores, directory }, { query }, now);
  if (isRefusal(response)) throw new Error(`Scores of ${JSON.stringify(query)} were refused: ${response.refused}`);
  const { respondents, asOf, overall, factors, items, open, method } = response.body;
  return { method, figures: { respondents, ...(asOf && { asOf }), overall, factors, items, open } };
}
