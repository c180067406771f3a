import { directory } from '../directory/config.ts';
import { isRefusal, refuse } from '../kernel/refusal.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { archive, reports } from './config.ts';
import { FileInput, formats, ReadInput, statuses } from './contract.ts';
import { reportId } from './domain/report-id.ts';
import { mediaTypes } from './media-types.ts';
import { contentOf, findForStaff, type StaffDeps } from './staff-access.ts';

const wire = (): StaffDeps => ({ reports: reports(), directory: directory(), archive: archive() });

/** `GET /v1/reports/{id}`: the stored JSON file of the report, unchanged. */
export const readReport = staffOperation({ route: 'reports.read', input: ReadInput, statuses, wire, run: read });

/** `GET /v1/reports/{id}/{format}`: a stored file as a download with a file name. */
export const readReportFile = staffOperation({
  route: 'reports.file',
  input: FileInput,
  statuses,
  wire,
  run: readFile,
});

async function read(deps: StaffDeps, request: StaffRequest<typeof ReadInput>) {
  const row = await findForStaff(deps, request);
  if (isRefusal(row)) return row;

  return { ...reply(200, await contentOf(deps, row, 'json')), headers: { 'content-type': mediaTypes.json } };
}

async function readFile(deps: StaffDeps, request: StaffRequest<typeof FileInput>) {
  const format = formats.find((known) => known === request.params.format);
  if (format === undefined) return refuse('report.notFound');
  const row = await findForStaff(deps, request);
  if (isRefusal(row)) return row;

  const name = `${reportId(row)}.${format}`;
  const headers = {
    'content-type': mediaTypes[format],
    'content-disposition': `attachment; filename="${name}"`,
  };
  return { ...reply(200, await contentOf(deps, row, format)), headers };
}
