import { directory } from '../directory/config.ts';
import { maySee } from '../directory/domain/access.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { refuse } from '../kernel/refusal.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { cursorOf } from '../platform/page.ts';
import { pick } from '../platform/refusals.ts';
import { ReportList } from './answers.ts';
import { reports } from './config.ts';
import { ListInput } from './contract.ts';
import { reportId } from './domain/report-id.ts';
import { restatementLabel } from './domain/restated.ts';
import { refusals } from './refusals.ts';
import { listedSample } from './samples.ts';
import { type ReportRow, type ReportStore, versionOf } from './store.ts';

type Deps = {
  readonly reports: Pick<ReportStore, 'find' | 'list'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
};

/** `GET /v1/reports`: the reports of an agency, newest first; with `period` at most one. */
export const listReports = staffOperation({
  route: { id: 'reports.list', method: 'GET', path: '/v1/reports', summary: 'List the reports of an agency' },
  input: ListInput,
  answers: { 200: ReportList },
  refuses: pick(refusals, 'report.notFound'),
  example: () => ({
    request: { query: { agency: 'H44.100', limit: 12 } },
    answers: { 200: { items: [listedSample], next: 'eyJwZXJpb2QiOiIyMDI2LTEwIn0' } },
  }),
  wire: (): Deps => ({ reports: reports(), directory: directory() }),
  run: list,
});

async function list({ reports, directory }: Deps, { caller, query, now }: StaffRequest<typeof ListInput>) {
  const { agency = caller.agency, length, period, limit, cursor } = query;
  if (!maySee(caller, agency, await directory.tree(now))) return refuse('report.notFound');

  if (period !== undefined) {
    const row = await reports.find(agency, period);
    return reply(200, { items: row === undefined ? [] : [entryOf(row)] });
  }
  const { rows, next } = await reports.list(agency, length, { limit, after: cursor });
  return reply(200, { items: rows.map(entryOf), ...(next && { next: cursorOf(next) }) });
}

function entryOf(row: ReportRow) {
  const { agency, period, builtAt, illustrative, files, restated, earlier = [] } = row;
  const id = reportId({ agency, period });
  return {
    ...{ id, agency, period, builtAt, illustrative, version: versionOf(row) },
    ...(restated && { restated: withWords(restated) }),
    files: filesOf(id, files),
    ...(earlier.length > 0 && {
      earlier: earlier.map((one) => ({
        ...{ version: one.version, builtAt: one.builtAt },
        ...(one.restated && { restated: withWords(one.restated) }),
        files: filesOf(id, one.files, one.version),
      })),
    }),
  };
}

/** The reason in words: `số liệu đã được cập nhật`, and why. */
const withWords = (restated: NonNullable<ReportRow['restated']>) => ({
  ...restated,
  label: restatementLabel(restated),
});

const filesOf = (id: string, files: ReportRow['files'], version?: number) =>
  files.map(({ format, sha256, bytes }) => ({
    format,
    path: `/v1/reports/${id}/${format}${version === undefined ? '' : `?version=${version}`}`,
    sha256,
    bytes,
  }));
