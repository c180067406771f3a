import { directory } from '../../directory/config.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { letterArchive } from '../../letters/config.ts';
import { DOCX, docxOf } from '../../letters/docx.ts';
import { officialReport } from '../../letters/domain/official-report.ts';
import { PDF, pdfOf } from '../../letters/pdf.ts';
import { letterType, readLetter } from '../../letters/store.ts';
import { XLSX, xlsxOf } from '../../letters/xlsx.ts';
import type { Archive } from '../../platform/archive.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { Bytes } from '../../platform/wire.ts';
import { archive } from '../archive-config.ts';
import { reports } from '../config.ts';
import { fileName } from '../domain/file-name.ts';
import { officialReportOf } from '../domain/official/official-report.ts';
import { workbookOf } from '../domain/workbook/workbook.ts';
import { refusals } from '../refusals.ts';
import { REPORT_ID } from '../samples.ts';
import { aboutReport } from './about.ts';
import { PaperHtml, SubmissionAnswer } from './answers.ts';
import { submissions } from './config.ts';
import { PaperInput, SubmissionInput } from './contract.ts';
import { type FactsDeps, officialFacts } from './official-facts.ts';
import { type ReportScope, reportScope } from './report-scope.ts';
import { submissionSample } from './samples.ts';
import type { SubmissionStore } from './submission-store.ts';
import { submissionView } from './submission-view.ts';

type Deps = FactsDeps & {
  readonly submissions: Pick<SubmissionStore, 'find'>;
  readonly letters: Pick<Archive, 'get'>;
};

const wire = (): Deps => ({
  ...{ reports: reports(), directory: directory(), archive: archive() },
  ...{ submissions: submissions(), letters: letterArchive() },
});

/** `GET /v1/staff/reports/{id}`: the state of the report, and whether later data changed what was signed. */
export const readSubmission = staffOperation({
  route: {
    id: 'reports.submission',
    method: 'GET',
    path: '/v1/staff/reports/{id}',
    summary: 'Read whether a report was signed, approved and still holds',
  },
  input: SubmissionInput,
  answers: { 200: SubmissionAnswer },
  refuses: pick(refusals, 'report.notFound'),
  example: () => ({ request: { params: { id: REPORT_ID } }, answers: { 200: submissionSample } }),
  wire,
  run: read,
});

/** `GET /v1/staff/reports/{id}/document`: the official document: the draft, its tables, or a paper that was submitted. */
export const readDocument = staffOperation({
  route: {
    id: 'reports.document',
    method: 'GET',
    path: '/v1/staff/reports/{id}/document',
    summary: 'Print or edit the official document of a report, or calculate with its tables',
  },
  input: PaperInput,
  answers: { 200: { files: { 'text/html': PaperHtml, [DOCX]: Bytes, [PDF]: Bytes, [XLSX]: Bytes } } },
  refuses: pick(refusals, 'report.notFound', 'report.noDocument', 'report.paperNotFound'),
  example: () => ({
    request: {
      params: { id: REPORT_ID },
      query: { format: 'html', lang: 'vi', sha256: submissionSample.paper.sha256 },
    },
    answers: { 200: '<!doctype html>\n<html lang="vi">…</html>\n' },
  }),
  wire,
  run: readPaper,
});

async function read(deps: Deps, request: StaffRequest<typeof SubmissionInput>) {
  const scope = await reportScope(deps, request);
  if (isRefusal(scope)) return scope;
  const { agency, period } = scope.row;
  const { submission } = await deps.submissions.find(agency, period);
  return reply(200, submissionView(scope, submission, request.caller));
}

async function readPaper(deps: Deps, request: StaffRequest<typeof PaperInput>) {
  const scope = await reportScope(deps, request);
  if (isRefusal(scope)) return scope;
  const { format, lang, sha256 } = request.query;
  if (sha256 !== undefined)
    return format === 'html' ? submittedPaper(deps, scope, sha256) : refuse('report.paperNotFound');

  const { agency, period } = scope.row;
  const record = await deps.submissions.find(agency, period);
  const facts = await officialFacts(deps, scope, { now: request.now, record });
  if (isRefusal(facts)) return facts;
  const name = fileName(scope.row, scope.agency);
  if (format === 'xlsx') return file(await xlsxOf(workbookOf(facts, lang)), XLSX, `${name}.xlsx`, 'attachment');
  const document = officialReportOf(facts);
  const draft = `${name}-du-thao.${format}`;
  if (format === 'html') return file(officialReport(document), letterType, draft, 'inline');
  if (format === 'pdf') return file(await pdfOf(document), PDF, draft, 'attachment');
  return file(await docxOf(document), DOCX, draft, 'attachment');
}

/** Only hashes that the submission names are looked for. */
async function submittedPaper({ submissions, letters }: Deps, { row, agency }: ReportScope, sha256: string) {
  const { submission } = await submissions.find(row.agency, row.period);
  const isKnown = submission?.entries.some(({ paper }) => paper.sha256 === sha256) === true;
  if (!isKnown) return refuse('report.paperNotFound');
  const html = await readLetter(letters, aboutReport(row), sha256);
  return file(html, letterType, `${fileName(row, agency)}-${sha256.slice(0, 8)}.html`, 'inline');
}

const file = (content: string | Uint8Array, type: string, name: string, disposition: 'inline' | 'attachment') =>
  reply(200, content, { 'content-type': type, 'content-disposition': `${disposition}; filename="${name}"` });
