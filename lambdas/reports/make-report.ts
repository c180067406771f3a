import type { Calendar } from '../calendar/calendar.ts';
import type { Agency, Tree } from '../directory/domain/tree.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { isRefusal } from '../kernel/refusal.ts';
import type { Instant } from '../kernel/time.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { currentQuestionnaire } from '../ratings/domain/rating.ts';
import { readScores } from '../scores/read.ts';
import type { ScoreStore } from '../scores/store.ts';
import type { Archive } from './archive.ts';
import { formats } from './contract.ts';
import { coveredBy, type TreeOfMonth } from './domain/covered.ts';
import { isEmpty, type Report, reportOf } from './domain/report.ts';
import type { Timeliness } from './domain/timeliness.ts';
import { fileOf } from './files.ts';
import { mediaTypes } from './media-types.ts';
import { isReport, type ReportStore, type Row } from './store.ts';

export type MakeDeps = {
  readonly scores: Pick<ScoreStore, 'cells'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly calendar: Pick<Calendar, 'id' | 'version'>;
  readonly archive: Pick<Archive, 'put'>;
  readonly reports: Pick<ReportStore, 'decided' | 'add' | 'find'>;
};

export type Missing = TreeOfMonth & { readonly agency: Agency };

/** Each of them reads some months at once. */
const AGENCY_CONCURRENCY = 4;

/** What becomes of a month with nothing to report: a report of zeros, a note that there is none, or neither yet. */
export type IfEmpty = 'make' | 'note' | 'leave';

type By = {
  /** The figures of an agency's own petitions. */
  readonly count: (agency: string, period: string) => Promise<Timeliness>;
  readonly now: Instant;
  readonly ifEmpty: IfEmpty;
};

/** `madeBefore`: another run was there first, and its report is the one that stays. */
export type Outcome = 'made' | 'madeBefore' | 'empty';

/**
 * Counts, keeps the files, and only then says that the report is there. Who crashes between, or comes second, leaves
 * files that no row names; what is said to be there is never written again.
 */
export async function makeReport(deps: MakeDeps, missing: Missing, by: By): Promise<Outcome> {
  const report = await countReport(deps, missing, by);
  const { agency, period, builtAt, illustrative } = report;
  const row = { agency, period, builtAt, illustrative };
  if (by.ifEmpty !== 'make' && isEmpty(report)) {
    return by.ifEmpty === 'leave' ? 'empty' : decide(deps, { ...row, files: [] });
  }

  const files = formats.map((format) => ({ ...fileOf(report, format), type: mediaTypes[format] }));
  for (const { file, content, type } of files) await deps.archive.put(file.key, content, type);

  return decide(deps, { ...row, files: files.map(({ file }) => file) });
}

/** The first to say what became of a month has said it for all. */
async function decide({ reports }: MakeDeps, row: Row): Promise<Outcome> {
  if ((await reports.add(row)) === 'written') return isReport(row) ? 'made' : 'empty';
  return (await reports.find(row.agency, row.period)) === undefined ? 'empty' : 'madeBefore';
}

async function countReport(deps: MakeDeps, missing: Missing, { count, now }: By): Promise<Report> {
  const today: Tree = await deps.directory.tree(now);
  const { agency, period } = missing;
  const agencies = coveredBy(agency.code, missing);
  const { ratings, method } = await scoresOf(deps, agency.code, period, now);
  return reportOf({
    agency: agency.code,
    name: agency.name,
    period,
    builtAt: now,
    // What is made up below stands in the sums above.
    illustrative: agencies.some((code) => today.isIllustrative(code)),
    agencies,
    parts: await mapConcurrent(agencies, { concurrency: AGENCY_CONCURRENCY }, (code) => count(code, period)),
    ratings,
    methods: {
      scores: method,
      questionnaire: currentQuestionnaire,
      calendar: { id: deps.calendar.id, version: deps.calendar.version },
    },
  });
}

/** The very figures that everybody reads: an agency cannot report others. */
async function scoresOf({ scores, directory }: MakeDeps, agency: string, period: string, now: Instant) {
  const answer = await readScores.performWith({ scores, directory }, { query: { agency, period } }, now);
  if (isRefusal(answer)) throw new Error(`No scores of ${agency} in ${period}: ${answer.refused}`);
  const { respondents, asOf, overall, factors, items, method } = answer.body;
  return { method, ratings: { respondents, ...(asOf && { asOf }), overall, factors, items } };
}
