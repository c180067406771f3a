import * as z from 'zod';
import { directory } from '../../directory/config.ts';
import { mayAct } from '../../directory/domain/access.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { findingStates } from '../../findings/domain/finding.ts';
import { stateLabels } from '../../findings/domain/labels.ts';
import { listFindings } from '../../findings/list.ts';
import { hasRole } from '../../kernel/caller.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { AgencyAsked } from '../agency-asked.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { readerAgencies } from '../reader-agencies.ts';
import { enterPage } from './enter.tsx';
import { FINDINGS, listPath, noFindings } from './scope.tsx';
import { FindingListView } from './view/list.tsx';
import { findingWords as words } from './words/findings.ts';
import { firstLine } from './words/first-line.ts';

const MAX_CURSOR = 1_000;
const Asked = z.object({
  query: z
    .object({
      'co-quan': AgencyAsked(),
      'tinh-trang': z.string().max(20).optional(),
      tiep: z.string().max(MAX_CURSOR).optional(),
      nhap: z.string().max(10).optional(),
    })
    .catchall(z.string()),
});
type Asked = z.infer<typeof Asked>;
type Deps = { readonly directory: Pick<DirectoryStore, 'tree'>; readonly list: typeof listFindings.invoke };

/** `GET …/kien-nghi-kiem-tra?co-quan=…&tinh-trang=…`: the findings of an agency and all below it; `?nhap=1`: a new one. */
export const findingListPages = officePages({
  route: { id: 'office.findings', method: 'GET', path: FINDINGS, summary: 'Show the findings of an agency' },
  input: Asked,
  wire: (): Deps => ({ directory: directory(), list: listFindings.invoke }),
  run: show,
});

async function show({ directory, list }: Deps, { query }: Asked, context: OfficeContext) {
  const {
    lang,
    now,
    session: { caller },
  } = context;
  const tree = await directory.tree(now);
  if (query.nhap !== undefined) return enterPage(context, tree);
  const { 'co-quan': agency = caller.agency, 'tinh-trang': state = '', tiep: cursor } = query;
  const asked = { agency, below: '1', ...(state !== '' && { state }), ...(cursor !== undefined && { cursor }) };
  const listed = await list({ query: asked }, { caller, now });
  if (isRefusal(listed)) return listed.refused === 'finding.notFound' ? noFindings(context) : listed;

  const { summary, items, next } = listed.body;
  const path = listPath(context);
  const further = next && `${path}?${new URLSearchParams({ 'co-quan': agency, 'tinh-trang': state, tiep: next })}`;
  const name = tree.last(agency)?.name ?? { vi: agency, en: agency };
  const page = (
    <FindingListView
      {...{ lang, now, path, name, agency, state, items, next: further }}
      agencies={readerAgencies(context, tree)}
      states={stateOptions(context)}
      firstLine={firstLine(lang, summary)}
      leftOut={summary.agenciesLeftOut}
      mayAdd={hasRole(caller, 'head', 'leader') && mayAct(caller, agency, tree)}
    />
  );
  const frame = { path: `${FINDINGS}?${new URLSearchParams({ 'co-quan': agency, 'tinh-trang': state })}` };
  return framed(context, { ...frame, title: `${words.title[lang]} – ${name[lang]}` }, page);
}

const stateOptions = ({ lang }: OfficeContext) => [
  { value: '', label: words.all[lang] },
  { value: 'overdue', label: words.overdue[lang] },
  ...findingStates.map((value) => ({ value, label: stateLabels[value][lang] })),
];
