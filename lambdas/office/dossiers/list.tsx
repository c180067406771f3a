import * as z from 'zod';
import { directory } from '../../directory/config.ts';
import type { Tree } from '../../directory/domain/tree.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { dossierCounts } from '../../dossiers/config.ts';
import { views } from '../../dossiers/contract.ts';
import type { CountStore } from '../../dossiers/count-store.ts';
import { maySendFacts } from '../../dossiers/domain/may-send.ts';
import { listDossiers } from '../../dossiers/list-dossiers.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { localDateOf } from '../../kernel/time.ts';
import { complainsOf } from '../../platform/request.ts';
import { redirect } from '../../site/html.ts';
import { AgencyAsked } from '../agency-asked.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { readerAgencies } from '../reader-agencies.ts';
import { tallyBelow } from './below.ts';
import { runningPeriod } from './domain/running-period.ts';
import { sumOfTallies } from './domain/tally.ts';
import { DOSSIERS, listPath, noDossier, sheetPath } from './scope.tsx';
import { tallyOverdue } from './tally.ts';
import { DossierListView } from './view/list.tsx';
import { dossierWords as words } from './words/dossiers.ts';
import { firstLine } from './words/sentences.ts';

const MAX_CURSOR = 1_000;
const Asked = z.object({
  query: z
    .object({
      'co-quan': AgencyAsked(),
      xem: z.enum(views).default('overdue'),
      tiep: z.string().max(MAX_CURSOR).optional(),
      ma: z.string().max(100).optional(),
    })
    .catchall(z.string()),
});
type Asked = z.infer<typeof Asked>;
type Deps = {
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly counts: Pick<CountStore, 'between'>;
  readonly list: typeof listDossiers.invoke;
};

/** `GET …/ho-so?co-quan=…&xem=…`: the open dossiers of an agency; `?ma=…` goes on to the dossier with that code. */
export const dossierListPages = officePages({
  route: { id: 'office.dossiers', method: 'GET', path: DOSSIERS, summary: 'Show the dossiers of an agency' },
  input: Asked,
  wire: (): Deps => ({ directory: directory(), counts: dossierCounts(), list: listDossiers.invoke }),
  run: show,
});

async function show({ directory, counts, list }: Deps, { query }: Asked, context: OfficeContext) {
  const {
    lang,
    now,
    session: { caller },
  } = context;
  const path = listPath(context);
  const code = query.ma?.trim().toUpperCase();
  if (code !== undefined) return redirect(code === '' ? path : `${path}/${encodeURIComponent(code)}`);

  const { 'co-quan': agency = caller.agency, xem: view, tiep: cursor } = query;
  const asked = { agency, view, ...(cursor !== undefined && { cursor }) };
  const [listed, tally] = await Promise.all([
    list({ query: asked }, { caller, now }),
    tallyOverdue(list, agency, context),
  ]);
  if (isRefusal(listed)) return isUnknown(listed) ? noDossier(context) : listed;
  if (tally === undefined) return noDossier(context);

  const tree = await directory.tree(now);
  const { items: rows, next } = listed.body;
  const here = { xem: view, 'co-quan': agency };
  const name = tree.last(agency)?.name ?? { vi: agency, en: agency };
  const below = await tallyBelow(counts, agency, { tree, context });
  const page = (
    <DossierListView
      {...{ lang, now, path, name, agency, view, rows, below, ...tablesOf(agency, tree, context) }}
      agencies={readerAgencies(context, tree)}
      firstLine={firstLine(lang, tally, {
        hasBelow: tree.children(agency).length > 0,
        below: below && { ...below, tally: sumOfTallies(below.units) },
      })}
      sheet={maySendFacts(caller, tree) ? sheetPath(context) : undefined}
      next={next && `${path}?${new URLSearchParams({ ...here, tiep: next })}`}
    />
  );
  return framed(
    context,
    { path: `${DOSSIERS}?${new URLSearchParams(here)}`, title: `${words.title[lang]} – ${name[lang]}` },
    page,
  );
}

/** No such agency for this reader, also where what was typed is no code of an agency. */
const isUnknown = (refusal: Refusal): boolean =>
  refusal.refused === 'dossier.notFound' || complainsOf(refusal, 'query.agency');

/** The public form of the running period: of an agency with others below it by agency, else by field. */
function tablesOf(agency: string, tree: Tree, { now }: OfficeContext) {
  const period = runningPeriod(localDateOf(now));
  const by = tree.children(agency).length > 0 ? 'agency' : 'field';
  const query = new URLSearchParams({ agency, period, by });
  return {
    period,
    tables: { html: `/v1/timeliness/dossiers/html?${query}`, csv: `/v1/timeliness/dossiers/csv?${query}` },
  };
}
