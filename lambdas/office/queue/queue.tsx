import * as z from 'zod';
import { directory } from '../../directory/config.ts';
import { maySeeBelow } from '../../directory/domain/access.ts';
import { listPeople } from '../../directory/list-people.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { type Caller, hasRole } from '../../kernel/caller.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { readPetitionCode } from '../../petitions/domain/case/code.ts';
import type { Count } from '../../petitions/domain/views/counts.ts';
import { type ViewName, views } from '../../petitions/domain/views/view.ts';
import { listPetitions } from '../../petitions/staff/listing/list.ts';
import { redirect } from '../../site/html.ts';
import { AgencyAsked } from '../agency-asked.ts';
import { actOf } from '../domain/acts.ts';
import { bulkActs } from '../domain/bulk.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { readerAgencies } from '../reader-agencies.ts';
import { assignPages } from './assign.tsx';
import { bulkPages } from './bulk.tsx';
import { Queue } from './view/queue.tsx';
import { countText, queueWords, viewLabels } from './words.ts';

/** As much as a search takes. */
const MOST_TYPED = 100;

const Asked = z.object({
  query: z
    .object({
      xem: z.enum(views).optional().catch(undefined),
      'co-quan': AgencyAsked(),
      tiep: z.string().max(1_000).optional(),
      xong: z.string().max(30).optional(),
      tim: z.string().max(MOST_TYPED).optional(),
      ngan: z.string().max(1).optional(),
      'cap-duoi': z.literal('1').optional().catch(undefined),
    })
    .catchall(z.string()),
});
type Asked = z.infer<typeof Asked>;
type Listed = Exclude<Awaited<ReturnType<typeof listPetitions.invoke>>, Refusal>['body'];
/** Nothing of a list that the person may not read. */
type Found = Partial<Listed>;
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
  const isDeep = query['cap-duoi'] === '1';
  const more = { ...(query.tiep !== undefined && { cursor: query.tiep }), ...(search !== undefined && { q: search }) };
  const parts = { query: { agency, view, ...more, ...(isDeep && { below: '1' }) } };
  const listed = await deps.list(parts, { caller, now });
  const home = `/${lang}${OFFICE}`;
  const deep = isDeep ? { 'cap-duoi': '1' } : {};
  // A cursor of another list, or too few letters to search for: the queue from its beginning says what there is.
  if (isRefusal(listed) && listed.refused === 'request.invalid' && Object.keys(more).length > 0) {
    const same = query['co-quan'] === undefined ? {} : { 'co-quan': query['co-quan'] };
    return redirect(
      `${home}?${new URLSearchParams({ xem: view, ...same, ...deep, ...(search !== undefined && { ngan: '1' }) })}`,
    );
  }
  const found: Found = isRefusal(listed) ? {} : listed.body;
  // Cases of several agencies are assigned to nobody at once: people are of one agency.
  const people = view === 'closed' || isDeep || found.items === undefined ? [] : await peopleOf(deps, agency, context);
  const here = { xem: view, 'co-quan': agency, ...deep, ...(search !== undefined && { tim: search }) };
  const next = found.next && `${home}?${new URLSearchParams({ ...here, tiep: found.next })}`;
  const nameOf = (code: string) => tree.last(code)?.name[lang] ?? code;
  const agencies = readerAgencies(context, tree);
  const rows = found.items?.map((row) => (isDeep ? { ...row, agencyName: nameOf(row.agency) } : row));
  const count = search === undefined ? found.counts?.[view] : undefined;
  return framed(
    context,
    { path: `?${new URLSearchParams(here)}`, title: viewTitle(view, count ?? rows, lang) },
    <Queue
      {...{ lang, home, view, agency, agencies, rows, people, csrf, next, acts: bulkActs, search }}
      isTooShort={query.ngan !== undefined}
      administers={hasRole(caller, 'admin')}
      done={actOf(query.xong)}
      counts={found.counts}
      leftOut={found.agenciesLeftOut}
      isDeep={isDeep}
      mayGoDeep={tree.children(agency).length > 0 && maySeeBelow(caller, agency, tree)}
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
function viewTitle(view: ViewName, found: Count | readonly unknown[] | undefined, lang: OfficeContext['lang']): string {
  const count = found === undefined || 'n' in found ? found : { n: found.length };
  return `${count === undefined ? '' : `(${countText(lang, count)}) `}${viewLabels[view][lang]} – ${queueWords.title[lang]}`;
}

const Typed = z.object({
  query: z
    .object({
      ma: z.string().max(MOST_TYPED).optional(),
      'co-quan': AgencyAsked(),
      'cap-duoi': z.literal('1').optional().catch(undefined),
    })
    .catchall(z.string()),
});

/** `GET /{lang}/can-bo/mo?ma=…`: to the case with a code, typed with or without spaces and hyphens; else to a search. */
const openPages = officePages({
  route: { id: 'office.openCase', method: 'GET', path: '/mo', summary: 'Open a case by its code' },
  input: Typed,
  wire: () => undefined,
  run: async (_, { query: { ma = '', 'co-quan': agency, 'cap-duoi': deep } }, { lang }) => {
    const code = readPetitionCode(ma);
    if (code !== undefined) return redirect(`/${lang}${OFFICE}/phan-anh/${code}`);
    const search = {
      ...(ma.trim() !== '' && { tim: ma.trim() }),
      ...(agency !== undefined && { 'co-quan': agency }),
      ...(deep !== undefined && { 'cap-duoi': deep }),
    };
    return redirect(`/${lang}${OFFICE}${Object.keys(search).length === 0 ? '' : `?${new URLSearchParams(search)}`}`);
  },
});

export const queuePages = [...pages, ...openPages, ...assignPages, ...bulkPages];
