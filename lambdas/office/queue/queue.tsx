import * as z from 'zod';
import { directory } from '../../directory/config.ts';
import { maySee } from '../../directory/domain/access.ts';
import type { Tree } from '../../directory/domain/tree.ts';
import { listPeople } from '../../directory/list-people.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { type Caller, hasRole } from '../../kernel/caller.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { readPetitionCode } from '../../petitions/domain/case/code.ts';
import { type ViewName, views } from '../../petitions/domain/views/view.ts';
import { listPetitions } from '../../petitions/staff/list.ts';
import { redirect } from '../../site/html.ts';
import { actOf } from '../domain/acts.ts';
import { bulkActs } from '../domain/bulk.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { assignPages } from './assign.tsx';
import { bulkPages } from './bulk.tsx';
import { Queue } from './view/queue.tsx';
import { queueWords, viewLabels } from './words.ts';

/** As much as a search takes. */
const MOST_TYPED = 100;

const Asked = z.object({
  query: z
    .object({
      xem: z.enum(views).optional().catch(undefined),
      'co-quan': z.string().max(40).optional(),
      tiep: z.string().max(1_000).optional(),
      xong: z.string().max(30).optional(),
      tim: z.string().max(MOST_TYPED).optional(),
      ngan: z.string().max(1).optional(),
    })
    .catchall(z.string()),
});
type Asked = z.infer<typeof Asked>;
type Deps = {
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly list: typeof listPetitions.invoke;
  readonly people: typeof listPeople.invoke;
};

/** `GET /{lang}/can-bo?xem=…&co-quan=…`: the queue of an agency, the nearest deadline first. */
const pages = officePages({
  route: { id: 'office.queue', method: 'GET', path: '', summary: 'Show the queue of an agency' },
  input: Asked,
  wire: (): Deps => ({ directory: directory(), list: listPetitions.invoke, people: listPeople.invoke }),
  run: queue,
});

async function queue(deps: Deps, { query }: Asked, context: OfficeContext) {
  const { lang, now, session, csrf } = context;
  const { caller } = session;
  const tree = await deps.directory.tree(now);
  const agency = query['co-quan'] ?? caller.agency;
  const search = query.tim;
  const view = query.xem ?? (search === undefined ? firstView(caller) : 'inbox');
  const more = { ...(query.tiep !== undefined && { cursor: query.tiep }), ...(search !== undefined && { q: search }) };
  const parts = { query: { agency, view, ...more } };
  const listed = await deps.list(parts, { caller, now });
  const home = `/${lang}${OFFICE}`;
  // A cursor of another list, or too few letters to search for: the queue from its beginning says what there is.
  if (isRefusal(listed) && listed.refused === 'request.invalid' && Object.keys(more).length > 0) {
    const same = query['co-quan'] === undefined ? {} : { 'co-quan': query['co-quan'] };
    return redirect(
      `${home}?${new URLSearchParams({ xem: view, ...same, ...(search !== undefined && { ngan: '1' }) })}`,
    );
  }
  const found = isRefusal(listed) ? { items: undefined, next: undefined } : listed.body;
  const people = view === 'closed' || found.items === undefined ? [] : await peopleOf(deps, agency, context);
  const here = { xem: view, 'co-quan': agency, ...(search !== undefined && { tim: search }) };
  const next = found.next && `${home}?${new URLSearchParams({ ...here, tiep: found.next })}`;
  const agencies = agenciesOf(caller, tree).map(({ code, name }) => ({ value: code, label: name[lang] }));
  return framed(
    context,
    { path: `?${new URLSearchParams(here)}`, title: viewTitle(view, found.items, lang) },
    <Queue
      {...{
        lang,
        home,
        view,
        agency,
        agencies,
        rows: found.items,
        people,
        csrf,
        next,
        acts: bulkActs,
        search,
        isTooShort: query.ngan !== undefined,
      }}
      administers={hasRole(caller, 'admin')}
      done={actOf(query.xong)}
    />,
  );
}

/** Whom the person may assign cases to: the directory tells those who may act for the agency. */
async function peopleOf({ people }: Deps, agency: string, { session, now }: OfficeContext) {
  const listed = await people({ query: { agency } }, { caller: session.caller, now });
  return isRefusal(listed) ? [] : listed.body.items.map(({ id, name }) => ({ value: id, label: name }));
}

/** An officer begins with the own cases; who leads, with all. */
const firstView = (caller: Caller): ViewName => (hasRole(caller, 'head', 'leader', 'auditor') ? 'inbox' : 'mine');

/** The number in the title shows in the tab of the browser, also in the background. */
const viewTitle = (view: ViewName, rows: readonly unknown[] | undefined, lang: OfficeContext['lang']): string =>
  `${rows === undefined ? '' : `(${rows.length}) `}${viewLabels[view][lang]} – ${queueWords.title[lang]}`;

const agenciesOf = (caller: Caller, tree: Tree) =>
  tree.within(caller.agency).flatMap((code) => (maySee(caller, code, tree) ? (tree.find(code) ?? []) : []));

const Typed = z.object({ query: z.object({ ma: z.string().max(MOST_TYPED).optional() }).catchall(z.string()) });

/** `GET /{lang}/can-bo/mo?ma=…`: to the case with a code, typed with or without spaces and hyphens; else to a search. */
const openPages = officePages({
  route: { id: 'office.openCase', method: 'GET', path: '/mo', summary: 'Open a case by its code' },
  input: Typed,
  wire: () => undefined,
  run: async (_, { query: { ma = '' } }, { lang }) => {
    const code = readPetitionCode(ma);
    if (code !== undefined) return redirect(`/${lang}${OFFICE}/phan-anh/${code}`);
    return redirect(`/${lang}${OFFICE}${ma.trim() === '' ? '' : `?${new URLSearchParams({ tim: ma.trim() })}`}`);
  },
});

export const queuePages = [...pages, ...openPages, ...assignPages, ...bulkPages];
