import { maySee } from '../directory/domain/access.ts';
import type { DirectoryStore } from '../directory/store.ts';
import type { Caller } from '../kernel/caller.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import type { Instant } from '../kernel/time.ts';
import { type Archive, digestOf } from './archive.ts';
import type { formats } from './contract.ts';
import { readReportId } from './domain/report-id.ts';
import type { ReportStore, Row } from './store.ts';

export type StaffDeps = {
  readonly reports: Pick<ReportStore, 'find'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly archive: Pick<Archive, 'get'>;
};

type Asked = { readonly params: { readonly id: string }; readonly caller: Caller; readonly now: Instant };

/** The report a member of staff asks for; what is not theirs to see does not exist for them. */
export async function findForStaff(
  { reports, directory }: StaffDeps,
  { params, caller, now }: Asked,
): Promise<Row | Refusal<'report.notFound'>> {
  const name = readReportId(params.id);
  if (name === undefined || !maySee(caller, name.agency, await directory.tree(now))) return refuse('report.notFound');
  return (await reports.find(name.agency, name.period)) ?? refuse('report.notFound');
}

/** A file as it was made: one that is no longer the same is a fault, and is shown to nobody. */
export async function contentOf(
  { archive }: StaffDeps,
  { files }: Row,
  format: (typeof formats)[number],
): Promise<string> {
  const file = files.find((one) => one.format === format);
  if (file === undefined) throw new Error(`The report was made without ${format}`);
  const content = await archive.get(file.key);
  if (digestOf(content, 'hex') !== file.sha256) throw new Error(`${file.key} is not what was made`);
  return content.toString('utf8');
}
