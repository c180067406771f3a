import * as z from 'zod';
import { MessagePage } from '../../../web/components/message-page.tsx';
import { directory } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { hasRole } from '../../kernel/caller.ts';
import type { Lang } from '../../kernel/lang.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { isLocalDate } from '../../kernel/time.ts';
import { typedDay } from '../../kernel/typed-day.ts';
import { listAccesses } from '../../petitions/accesses/list.ts';
import { complainsOf } from '../../platform/request.ts';
import { AgencyAsked } from '../agency-asked.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { readerAgencies } from '../reader-agencies.ts';
import { AccessList } from './view/list.tsx';
import { accessWords as words } from './words.ts';

const Asked = z.object({
  query: z
    .object({
      'co-quan': AgencyAsked(),
      nguoi: z.string().max(128).optional(),
      tu: z.string().max(20).trim().default(''),
      den: z.string().max(20).trim().default(''),
      tiep: z.string().max(1_000).optional(),
    })
    .catchall(z.string()),
});
type Asked = z.infer<typeof Asked>;
type Deps = { readonly directory: Pick<DirectoryStore, 'tree'>; readonly list: typeof listAccesses.invoke };

/** After `/vi/can-bo`. */
const ACCESSES = '/lien-he-da-mo';
const BAD = 400;
const FORBIDDEN = 403;

/** `GET …/lien-he-da-mo?co-quan=…&nguoi=…&tu=…&den=…`: who opened contacts at an agency and all below it. */
export const accessPages = officePages({
  route: { id: 'office.accesses', method: 'GET', path: ACCESSES, summary: 'Show who opened the contacts of senders' },
  input: Asked,
  wire: (): Deps => ({ directory: directory(), list: listAccesses.invoke }),
  run: show,
});

async function show({ directory, list }: Deps, { query }: Asked, context: OfficeContext) {
  const {
    lang,
    now,
    session: { caller },
  } = context;
  const { 'co-quan': agency = caller.agency, nguoi: person, tu, den, tiep } = query;
  const tree = await directory.tree(now);
  // Before what was typed is looked at: nobody else is shown the form, nor an agency that does not exist as a title.
  const name = tree.last(agency)?.name;
  if (!hasRole(caller, 'head', 'leader', 'auditor') || name === undefined) return noAccesses(context);
  const window = { ...(tu && { from: typedDay(tu) ?? tu }), ...(den && { to: typedDay(den) ?? den }) };
  const asked = { agency, below: '1', ...window, ...(person && { person }), ...(tiep && { cursor: tiep }) };
  const listed = await list({ query: asked }, { caller, now });
  const errors = isRefusal(listed) ? errorsOf(listed, window, lang) : [];
  if (isRefusal(listed) && errors.length === 0) {
    return listed.refused === 'petition.notFound' ? noAccesses(context) : listed;
  }

  const { items, next, agenciesLeftOut = 0 } = isRefusal(listed) ? {} : listed.body;
  const nameOf = (code: string) => tree.last(code)?.name ?? { vi: code, en: code };
  const home = `/${lang}${OFFICE}`;
  const path = `${home}${ACCESSES}`;
  const here = { 'co-quan': agency, ...(tu && { tu }), ...(den && { den }) };
  const shown = { ...here, ...(person && { nguoi: person }) };
  const page = (
    <AccessList
      {...{ lang, home, path, agency, person, errors, from: tu, to: den, leftOut: agenciesLeftOut }}
      agencies={readerAgencies(context, tree)}
      {...{ name, here }}
      items={items?.map((item) => ({ ...item, from: nameOf(item.by.agency) }))}
      next={next && `${path}?${new URLSearchParams({ ...shown, tiep: next })}`}
    />
  );
  const frame = { path: `${ACCESSES}?${new URLSearchParams(shown)}`, hasErrors: errors.length > 0 };
  return framed(context, { ...frame, title: words.title[lang], ...(errors.length > 0 && { status: BAD }) }, page);
}

type Window = { readonly from?: string; readonly to?: string };

function errorsOf(refusal: Refusal, { from = '', to = '' }: Window, lang: Lang) {
  const isReversed = isLocalDate(from) && isLocalDate(to) && to < from;
  return [
    ...(complainsOf(refusal, 'query.from') ? [{ field: 'tu', text: words.notDay[lang] }] : []),
    ...(complainsOf(refusal, 'query.to')
      ? [{ field: 'den', text: words[isReversed ? 'reversed' : 'notDay'][lang] }]
      : []),
  ];
}

/** The same for an agency of others as for a role without this log, so that it says nothing of them. */
function noAccesses(context: OfficeContext) {
  const { lang } = context;
  const title = words.forbidden[lang];
  const links = [{ path: OFFICE, text: words.toQueue[lang] }];
  const page = <MessagePage {...{ lang, title, text: words.forbiddenText[lang], links }} />;
  return framed(context, { path: ACCESSES, title, status: FORBIDDEN }, page);
}
