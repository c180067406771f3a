import { maySee } from '../directory/domain/access.ts';
import type { DirectoryStore } from '../directory/store.ts';
import type { Caller } from '../kernel/caller.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import type { Instant } from '../kernel/time.ts';
import type { Archive } from '../platform/archive.ts';
import { readReportId } from './domain/report-id.ts';
import { inVersion, type ReportRow, type ReportStore } from './store.ts';

export type StaffDeps = {
  readonly reports: Pick<ReportStore, 'find'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly archive: Pick<Archive, 'get'>;
};

type ReportRequest = {
  readonly params: { readonly id: string };
  readonly query: { readonly version?: number | undefined };
  readonly caller: Caller;
  readonly now: Instant;
};

/** The requested version of the report, or not found if the caller may not read the agency. */
export async function findForStaff(
  { reports, directory }: StaffDeps,
  { params, query, caller, now }: ReportRequest,
): Promise<ReportRow | Refusal<'report.notFound'>> {
  const name = readReportId(params.id);
  if (name === undefined || !maySee(caller, name.agency, await directory.tree(now))) return refuse('report.notFound');
  const row = await reports.find(name.agency, name.period);
  return (row && inVersion(row, query.version)) ?? refuse('report.notFound');
}
