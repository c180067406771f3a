import * as z from 'zod';
import { directory } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { localDateOf } from '../../kernel/time.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import { complainsOf } from '../../platform/request.ts';
import { lengths } from '../../reports/domain/report-period.ts';
import { listReports } from '../../reports/list-reports.ts';
import { listSubmissions } from '../../reports/submissions/list-submissions.ts';
import { readSubmission } from '../../reports/submissions/read-submission.ts';
import { AgencyAsked } from '../agency-asked.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { readerAgencies } from '../reader-agencies.ts';
import { reportsBelow } from './below.ts';
import { newestQuarter } from './domain/newest-quarter.ts';
import { FIGURES, listPath, noReport, REPORTS } from './scope.tsx';
import { ReportListView } from './view/list.tsx';
import { reportWords as words } from './words/reports.ts';

/** The months of a year. */
const PAGE = 12;
const MAX_CURSOR = 1_000;
const Asked = z.object({
  query: z
    .object({
      'co-quan': AgencyAsked(),
      xem: z.enum(lengths).default('month'),
      tiep: z.string().max(MAX_CURSOR).optional(),
      ky: z.string().max(12).optional(),
    })
    .catchall(z.string()),
});
type Asked = z.infer<typeof Asked>;
type Deps = {
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly list: typeof listReports.invoke;
  readonly read: typeof readSubmission.invoke;
  readonly below: typeof listSubmissions.invoke;
};

/** `GET …/bao-cao?co-quan=…&xem=…`: the reports of an agency; `?ky=2026-Q3`: those of one period below it. */
export const reportListPages = officePages({
  route: { id: 'office.reports', method: 'GET', path: REPORTS, summary: 'Show the reports of an agency' },
  input: Asked,
  wire: (): Deps => ({
    ...{ directory: directory(), list: listReports.invoke },
    ...{ read: readSubmission.invoke, below: listSubmissions.invoke },
  }),
  run: show,
});

async function show(deps: Deps, { query }: Asked, context: OfficeContext) {
  const { lang, now, session } = context;
  const { 'co-quan': agency = session.caller.agency, xem: length, tiep: cursor, ky } = query;
  const period = ky ?? newestQuarter(localDateOf(now));
  const [listed, below] = await Promise.all([
    ky === undefined ? reportsOf(deps, { agency, length, cursor }, context) : undefined,
    // Only on the first page: it reads a row of every agency below.
    period === undefined || cursor !== undefined ? undefined : reportsBelow(deps.below, { agency, period }, context),
  ]);
  if (isRefusal(listed)) return isUnknown(listed) ? noReport(context) : listed;
  if (listed === undefined && below === undefined) return noReport(context);

  const tree = await deps.directory.tree(now);
  const name = tree.last(agency)?.name ?? { vi: agency, en: agency };
  const path = listPath(context);
  const here = { 'co-quan': agency, ...(ky === undefined ? { xem: length } : { ky }) };
  const next = listed?.next && `${path}?${new URLSearchParams({ ...here, tiep: listed.next })}`;
  const page = (
    <ReportListView
      {...{ lang, path, name, agency, length, below, next, rows: listed?.rows }}
      agencies={readerAgencies(context, tree)}
      isLaterPage={cursor !== undefined}
    />
  );
  const title = `${words.title[lang]} – ${name[lang]}`;
  return framed(context, { path: `${REPORTS}?${new URLSearchParams(here)}`, title }, page);
}

/** No such agency for this reader, also where what was typed is no code of an agency. */
const isUnknown = (refusal: Refusal): boolean =>
  refusal.refused === 'report.notFound' || complainsOf(refusal, 'query.agency');

type Page = { readonly agency: string; readonly length: string; readonly cursor: string | undefined };

/** The reports of an agency, each with where it is on its way to be closed. */
async function reportsOf({ list, read }: Deps, { cursor, ...asked }: Page, context: OfficeContext) {
  const by = { caller: context.session.caller, now: context.now };
  const query = { ...asked, limit: PAGE, ...(cursor !== undefined && { cursor }) };
  const listed = await list({ query }, by);
  if (isRefusal(listed)) return listed;
  const { items, next } = { next: undefined, ...listed.body };
  const rows = await mapConcurrent(items, { concurrency: PAGE }, async (item) => {
    const found = await read({ params: { id: item.id } }, by);
    if (isRefusal(found)) return [];
    const { state, label, isOutdated } = { isOutdated: false, ...found.body };
    const figures = `${listPath(context)}/${item.id}${FIGURES}`;
    return [{ ...item, state, label, figures, isOutdated }];
  });
  return { rows: rows.flat(), next };
}
