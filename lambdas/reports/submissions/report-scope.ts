import { isAt, maySee } from '../../directory/domain/access.ts';
import type { Agency, Tree } from '../../directory/domain/tree.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { type Caller, hasRole } from '../../kernel/caller.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Instant, LocalDate } from '../../kernel/time.ts';
import { readReportId } from '../domain/report-id.ts';
import type { ReportRow, ReportStore } from '../store.ts';

export type ScopeDeps = {
  readonly reports: Pick<ReportStore, 'find'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
};

type Lookup = { readonly params: { readonly id: string }; readonly caller: Caller; readonly now: Instant };

/** A report, its agency, and the tree of today. */
export type ReportScope = { readonly row: ReportRow; readonly agency: Agency; readonly tree: Tree };

/** The newest version of a report, or not found if the caller may not know of it. */
export async function reportScope(
  { reports, directory }: ScopeDeps,
  { params, caller, now }: Lookup,
): Promise<ReportScope | Refusal<'report.notFound'>> {
  const key = readReportId(params.id);
  const tree = await directory.tree(now);
  const agency = key && tree.last(key.agency);
  if (key === undefined || agency === undefined || !maySee(caller, key.agency, tree)) return refuse('report.notFound');
  const row = await reports.find(key.agency, key.period);
  return row === undefined ? refuse('report.notFound') : { row, agency, tree };
}

/** The head of an agency signs its report, and takes it back. */
export const signsFor = (caller: Caller, { agency, tree }: ReportScope): boolean =>
  hasRole(caller, 'head', 'leader') && isAt(caller, agency.code, tree);

/** A level above decides about a report; about that of an agency which has none, or was merged into the root, its own heads and leaders. */
export function decidesOn(caller: Caller, { agency, tree }: ReportScope): boolean {
  const isOwn = isAt(caller, agency.code, tree);
  const mayDecide = !isOwn || tree.superiors(agency.code).every((code) => code === caller.agency);
  return hasRole(caller, 'head', 'leader') && maySee(caller, agency.code, tree) && mayDecide;
}

/** The agencies that were directly below on any day since `from`, also those that ended. */
export const childrenSince = (tree: Tree, agency: string, from: LocalDate): readonly Agency[] =>
  tree.validSince(from).filter(({ parent }) => parent === agency);
