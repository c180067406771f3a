import { maySee } from '../directory/domain/access.ts';
import type { DirectoryStore } from '../directory/store.ts';
import type { Caller } from '../kernel/caller.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import type { Instant } from '../kernel/time.ts';
import { type Archive, digestOf } from './archive.ts';
import type { formats } from './contract.ts';
import { readReportId } from './domain/report-id.ts';
import type { ReportRow, ReportStore } from './store.ts';

export type StaffDeps = {
  readonly reports: Pick<ReportStore, 'find'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly archive: Pick<Archive, 'get'>;
};

type ReportRequest = { readonly params: { readonly id: string }; readonly caller: Caller; readonly now: Instant };

/** The requested report, or not found if the caller may not read the agency. */
export async function findForStaff(
  { reports, directory }: StaffDeps,
  { params, caller, now }: ReportRequest,
): Promise<ReportRow | Refusal<'report.notFound'>> {
  const name = readReportId(params.id);
  if (name === undefined || !maySee(caller, name.agency, await directory.tree(now))) return refuse('report.notFound');
  return (await reports.find(name.agency, name.period)) ?? refuse('report.notFound');
}

/** The content of a file. Throws if its hash differs from the one in the row, so that an altered file is never shown. */
export async function contentOf(
  { archive }: StaffDeps,
  { files }: ReportRow,
  format: (typeof formats)[number],
): Promise<string> {
  const file = files.find((candidate) => candidate.format === format);
  if (file === undefined) throw new Error(`The report has no file in format ${format}`);
  const content = await archive.get(file.key);
  if (digestOf(content, 'hex') !== file.sha256)
    throw new Error(`${file.key} was altered: its hash differs from the report row`);
  return content.toString('utf8');
}
