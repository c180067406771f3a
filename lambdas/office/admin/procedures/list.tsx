import * as z from 'zod';
import type { Procedure } from '../../../directory/procedures/domain/procedure.ts';
import { listEntries } from '../../../directory/procedures/list-entries.ts';
import type { RecordStore } from '../../../directory/record-store.ts';
import { records } from '../../../directory/records.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import { AgencyAsked } from '../../agency-asked.ts';
import { framed } from '../../framed.tsx';
import { type OfficeContext, officePages } from '../../office-pages.ts';
import { OFFICE } from '../../office-path.ts';
import { agencyOptions } from '../agency-options.ts';
import { ADMIN, forbidden, notFound, scopeOf } from '../scope.tsx';
import { ProcedureList } from '../view/procedures.tsx';
import { procedureWords as words } from '../words/procedures.ts';
import { validText } from './record.ts';

/** After `/vi/can-bo`. */
export const PROCEDURES = `${ADMIN}/thu-tuc`;

/** The page of an entry: what tells it apart is its code, its first day and the agency that entered it. */
export const entryPath = ({ code, validFrom, agency }: Pick<Procedure, 'code' | 'validFrom' | 'agency'>): string =>
  `${PROCEDURES}/${code}/${validFrom}?co-quan=${agency}`;

/** As many as fit a screen or two. */
const PAGE = 20;

const Asked = z.object({
  query: z.object({ 'co-quan': AgencyAsked(), tiep: z.string().max(1_000).optional() }).catchall(z.string()),
});
type Asked = z.infer<typeof Asked>;
type Deps = { readonly records: Pick<RecordStore, 'agencies'>; readonly list: typeof listEntries.invoke };

/** `GET …/quan-tri/thu-tuc?co-quan=…`: what an agency has entered into the catalogue, also what is not valid today. */
export const procedureListPages = officePages({
  route: {
    ...{ id: 'office.adminProcedures', method: 'GET', path: PROCEDURES },
    summary: 'Show the procedures that an agency has entered to an administrator',
  },
  input: Asked,
  wire: (): Deps => ({ records: records(), list: listEntries.invoke }),
  run: show,
});

async function show({ records, list }: Deps, { query }: Asked, context: OfficeContext) {
  const { lang, now, session } = context;
  const scope = await scopeOf(records, context);
  if (scope === undefined) return forbidden(context);
  const agency = query['co-quan'] ?? session.caller.agency;
  const asked = { agency, limit: PAGE, ...(query.tiep !== undefined && { cursor: query.tiep }) };
  const listed = await list({ query: asked }, { caller: session.caller, now });
  if (isRefusal(listed)) return notFound(context);

  const path = `/${lang}${OFFICE}${PROCEDURES}`;
  const { items, next } = listed.body;
  return framed(
    context,
    { path: `${PROCEDURES}?${new URLSearchParams({ 'co-quan': agency })}`, title: words.title[lang] },
    <ProcedureList
      {...{ lang, path, agency, home: `/${lang}${OFFICE}${ADMIN}` }}
      agencies={agencyOptions(lang, scope, { own: session.caller.agency, kept: [] })}
      agencyName={scope.tree.last(agency)?.name[lang] ?? agency}
      mayAdd={scope.treeFor(agency) !== undefined}
      entries={items.map((entry) => ({
        ...{ code: entry.code, name: entry.name[lang] ?? entry.name.vi, valid: validText(lang, entry) },
        ...{ decision: entry.decision.number, href: `/${lang}${OFFICE}${entryPath(entry)}` },
      }))}
      next={next && `${path}?${new URLSearchParams({ 'co-quan': agency, tiep: next })}`}
    />,
  );
}
