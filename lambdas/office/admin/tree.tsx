import * as z from 'zod';
import { sortAgencies } from '../../directory/domain/agency-choices.ts';
import { findAgencies } from '../../directory/domain/find-agencies.ts';
import type { Agency } from '../../directory/domain/tree.ts';
import type { RecordStore } from '../../directory/record-store.ts';
import { records } from '../../directory/records.ts';
import { localDateOf } from '../../kernel/time.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { ADMIN, forbidden, notFound, type Scope, scopeOf } from './scope.tsx';
import { AdminTree } from './view/tree.tsx';
import { adminWords as words } from './words/admin.ts';

const Asked = z.object({
  query: z
    .object({ 'co-quan': z.string().max(40).optional(), tim: z.string().max(200).optional() })
    .catchall(z.string()),
});
type Asked = z.infer<typeof Asked>;

/** `GET /{lang}/can-bo/quan-tri?co-quan=…&tim=…`: the agencies below one, or those that a search finds. */
export const treePages = officePages({
  route: { id: 'office.admin', method: 'GET', path: ADMIN, summary: 'Show the agencies of an administrator' },
  input: Asked,
  wire: () => records(),
  run: show,
});

async function show(store: Pick<RecordStore, 'agencies'>, { query }: Asked, context: OfficeContext) {
  const { lang, now, session } = context;
  const scope = await scopeOf(store, context);
  if (scope === undefined) return forbidden(context);
  const code = query['co-quan'] ?? session.caller.agency;
  const tree = scope.treeFor(code);
  const agency = tree?.last(code);
  if (tree === undefined || agency === undefined) return notFound(context);

  const text = query.tim ?? '';
  const own = session.caller.agency;
  const above = tree.superiors(code).filter((one) => scope.treeFor(one) !== undefined);
  const named = (one: string) => ({ code: one, name: tree.last(one)?.name[lang] ?? one });
  return framed(
    context,
    {
      path: `${ADMIN}?${new URLSearchParams({ 'co-quan': code })}`,
      title: `${words.title[lang]} – ${agency.name[lang]}`,
    },
    <AdminTree
      {...{ lang, home: `/${lang}${OFFICE}${ADMIN}`, agency, text }}
      above={above.toReversed().map(named)}
      below={sortAgencies(lang, tree.children(code)).map((child) => ({
        ...child,
        below: tree.children(child.code).length,
      }))}
      others={othersOf(scope, code, localDateOf(now))}
      found={text === '' ? undefined : findWithin(scope, own, text, lang)}
    />,
  );
}

/** What is not in the tree of today: agencies that are planned below this one, and those that have ended there. */
function othersOf({ periods, tree }: Scope, parent: string, today: string) {
  const isPlanned = ({ code, validFrom }: Agency) => validFrom > today && tree.last(code) === undefined;
  const isEnded = ({ code }: Agency) => tree.find(code) === undefined && tree.last(code) !== undefined;
  const here = periods.filter((period) => period.parent === parent);
  const unique = (agencies: readonly Agency[]) => [...new Map(agencies.map((one) => [one.code, one])).values()];
  return { planned: unique(here.filter(isPlanned)), ended: unique(here.filter(isEnded)) };
}

function findWithin({ tree }: Scope, own: string, text: string, lang: OfficeContext['lang']) {
  const codes = new Set(tree.within(own));
  return findAgencies(lang, { ...tree, all: tree.all.filter(({ code }) => codes.has(code)) }, text);
}
