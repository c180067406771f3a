import type { Instant } from '../kernel/time.ts';
import type { Archive } from '../platform/archive.ts';
import {
  type BuildDeps,
  type Counting,
  countedIn,
  countReport,
  filesOf,
  type MissingReport,
  signatureOf,
} from './build-report.ts';
import { areComparable, restatementOf } from './domain/restatement.ts';
import { isReport, type ReportRow, type ReportStore, versionOf } from './store.ts';
import { contentOf } from './stored-file.ts';

export type RestateDeps = BuildDeps & {
  readonly archive: Pick<Archive, 'put' | 'get'>;
  readonly reports: Pick<ReportStore, 'restate'>;
};

/** A report that is built, and what it is counted from. */
export type BuiltReport = MissingReport & { readonly row: ReportRow };

/** More than a year of daily changes; a report that changes more often is a defect. */
const MAX_VERSIONS = 500;

/**
 * Counts a finished report again and, if its figures have changed, stores them as its next version; the earlier ones stay
 * as they are. A report that was counted by other methods is not compared: it stays true by its own.
 */
export async function restateReport(
  deps: RestateDeps,
  { row, ...built }: BuiltReport,
  { now, ...counting }: Counting & { readonly now: Instant },
): Promise<'restated' | 'unchanged'> {
  if (!isReport(row) || row.facts === undefined) return 'unchanged';
  const counted = await countReport(deps, built, { ...counting, now });
  const { facts, methods } = signatureOf(counted);
  if (row.methods === undefined || !areComparable(row.methods, methods) || row.facts === facts) return 'unchanged';

  const version = versionOf(row) + 1;
  if (version > MAX_VERSIONS) throw new Error(`The report of ${row.agency} for ${row.period} changes all the time`);
  const restated = restatementOf(JSON.parse(await contentOf(deps, row, 'json')), counted, now);
  const files = await filesOf(deps, { ...counted, version, restated });
  const { agency, period, builtAt, illustrative } = counted;
  const next = { agency, period, builtAt, illustrative, files, ...countedIn(counted), version, restated };
  // Another run was first: its version is kept.
  return (await deps.reports.restate(next, row)) === 'written' ? 'restated' : 'unchanged';
}
