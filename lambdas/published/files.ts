import { isRefusal, refuse } from '../kernel/refusal.ts';
import { operation, type Request, reply } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { PublishedCsv, PublishedFeed } from './answers.ts';
import { published, siteUrl } from './config.ts';
import { FILE_ENTRIES, PublishedFileInput } from './contract.ts';
import { csvOf, overdueCsvOf } from './csv.ts';
import { feedOf } from './feed.ts';
import { CACHED, type SearchDeps, search } from './list.ts';
import { type OverdueDeps, overdueRows, wireOverdue } from './overdue-rows.ts';
import { refusals } from './refusals.ts';
import { aSearch } from './samples.ts';

type Deps = SearchDeps & OverdueDeps & { readonly site: string };
type Query = Request<typeof PublishedFileInput>['query'];

/**
 * `GET /v1/public/files/{format}`: what was published as a table (`csv`) or to follow (`atom`), newest first; or what is
 * overdue as a table. Not a route of its own, because a stack has at most 500 resources.
 */
export const publishedFile = operation({
  route: {
    id: 'published.file',
    method: 'GET',
    path: '/v1/public/files/{format}',
    summary: 'Download published or overdue petitions as CSV, or follow published ones as an Atom feed',
  },
  input: PublishedFileInput,
  answers: { 200: { files: { 'text/csv': PublishedCsv, 'application/atom+xml': PublishedFeed } } },
  refuses: pick(refusals, 'published.agencyUnknown', 'published.notFound'),
  example: () => ({
    request: { params: { format: 'csv' }, query: { of: 'published', ...aSearch, lang: 'vi' } },
    answers: { 200: '\uFEFFMã công khai,Mã cơ quan\r\n7K3D-9QXM-4HTR,H44.100\r\n' },
  }),
  wire: (): Deps => ({ ...wireOverdue(), published: published(), site: siteUrl() }),
  run: file,
});

async function file(deps: Deps, { params, query, now }: Request<typeof PublishedFileInput>) {
  const { format } = params;
  if (query.of === 'overdue')
    return format === 'csv' ? overdueFile(deps, { query, now }) : refuse('published.notFound');
  if (format !== 'csv' && format !== 'atom') return refuse('published.notFound');
  const found = await search(deps, query, { limit: FILE_ENTRIES, after: query.cursor?.at, now });
  if (isRefusal(found)) return found;
  const { licence, site, root } = deps;
  const { lang, agency = root } = query;
  const headers = { ...CACHED, ...linksTo(licence?.url, query, found.next) };
  if (format === 'csv') return reply(200, csvOf(found, licence), { ...headers, ...table('cong-khai') });
  const { agency: _, lang: __, ...filters } = searchOf(query);
  const filter = `${new URLSearchParams(known(filters))}`;
  const feed = feedOf(found, { lang, agency, site, licence, now, filter });
  return reply(200, feed, { ...headers, 'content-type': 'application/atom+xml; charset=utf-8' });
}

async function overdueFile(deps: Deps, { query, now }: Pick<Request<typeof PublishedFileInput>, 'query' | 'now'>) {
  const { agency, cursor } = query;
  const rows = await overdueRows(deps, { agency }, { limit: FILE_ENTRIES, after: cursor?.at, now });
  if (isRefusal(rows)) return rows;
  const links = linksTo(deps.licence?.url, query, rows.next);
  return reply(200, overdueCsvOf(rows, deps.licence), { ...CACHED, ...links, ...table('qua-han') });
}

const table = (name: string) => ({
  'content-disposition': `attachment; filename="${name}.csv"`,
  'content-type': 'text/csv; charset=utf-8',
});

/** The parameters of a search as an address has them. */
const searchOf = ({ of, q, agency, commune, matter, period, lang }: Query) => ({
  ...{ of: of === 'overdue' ? of : undefined, q: q?.join(' '), agency, commune, matter, period: period?.id, lang },
});

const known = (search: Readonly<Record<string, string | undefined>>): [string, string][] =>
  Object.entries(search).filter((parameter): parameter is [string, string] => parameter[1] !== undefined);

/** RFC 8288: the licence, and the next part of the same search. */
function linksTo(licence: string | undefined, query: Query, next: string | undefined) {
  const links = [
    ...(licence === undefined ? [] : [`<${licence}>; rel="license"`]),
    ...(next === undefined
      ? []
      : [`<?${new URLSearchParams(known({ ...searchOf(query), cursor: next }))}>; rel="next"`]),
  ];
  return links.length === 0 ? {} : { link: links.join(', ') };
}
