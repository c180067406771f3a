import { directory } from '../directory/config.ts';
import { isRefusal, refuse } from '../kernel/refusal.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { Report, ReportCsv } from './answers.ts';
import { archive } from './archive-config.ts';
import { reports } from './config.ts';
import { FileInput, formats, ReadInput } from './contract.ts';
import { reportId } from './domain/report-id.ts';
import { mediaTypes } from './media-types.ts';
import { refusals } from './refusals.ts';
import { REPORT_ID, reportSample } from './samples.ts';
import { findForStaff, type StaffDeps } from './staff-access.ts';
import { versionOf } from './store.ts';
import { contentOf } from './stored-file.ts';

const wire = (): StaffDeps => ({ reports: reports(), directory: directory(), archive: archive() });

/** `GET /v1/reports/{id}`: the stored JSON file of the report, unchanged; the newest version, or the one asked for. */
export const readReport = staffOperation({
  route: { id: 'reports.read', method: 'GET', path: '/v1/reports/{id}', summary: 'Read a report' },
  input: ReadInput,
  answers: { 200: { files: { 'application/json': Report } } },
  refuses: pick(refusals, 'report.notFound'),
  example: () => ({
    request: { params: { id: REPORT_ID }, query: { version: 1 } },
    answers: { 200: JSON.stringify(reportSample) },
  }),
  wire,
  run: read,
});

/** `GET /v1/reports/{id}/{format}`: a stored file as a download with a file name. */
export const readReportFile = staffOperation({
  route: {
    id: 'reports.file',
    method: 'GET',
    path: '/v1/reports/{id}/{format}',
    summary: 'Download a report as a file',
  },
  input: FileInput,
  answers: { 200: { files: { 'text/csv': ReportCsv, 'application/json': Report } } },
  refuses: pick(refusals, 'report.notFound'),
  example: () => ({
    request: { params: { id: REPORT_ID, format: 'csv' }, query: { version: 1 } },
    answers: { 200: '\uFEFFmuc,chi_tieu,gia_tri\r\npakn,tong_tiep_nhan,42\r\n' },
  }),
  wire,
  run: readFile,
});

async function read(deps: StaffDeps, request: StaffRequest<typeof ReadInput>) {
  const row = await findForStaff(deps, request);
  if (isRefusal(row)) return row;

  return reply(200, await contentOf(deps, row, 'json'), { 'content-type': mediaTypes.json });
}

async function readFile(deps: StaffDeps, request: StaffRequest<typeof FileInput>) {
  const format = formats.find((known) => known === request.params.format);
  if (format === undefined) return refuse('report.notFound');
  const row = await findForStaff(deps, request);
  if (isRefusal(row)) return row;

  const version = versionOf(row);
  const name = `${reportId(row)}${version === 1 ? '' : `-v${version}`}.${format}`;
  const headers = {
    'content-type': mediaTypes[format],
    'content-disposition': `attachment; filename="${name}"`,
  };
  return reply(200, await contentOf(deps, row, format), headers);
}
