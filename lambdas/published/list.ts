import { directory, rootAgency } from '../directory/config.ts';
import type { Tree } from '../directory/domain/tree.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import { addDays, type Instant, instantAt } from '../kernel/time.ts';
import type { Words } from '../kernel/words.ts';
import { dataLicence, type Licence } from '../platform/data-licence.ts';
import { operation, type Request, reply } from '../platform/operation.ts';
import { cursorOf } from '../platform/page.ts';
import { pick } from '../platform/refusals.ts';
import { PublishedList } from './answers.ts';
import { published } from './config.ts';
import { ListPublishedInput } from './contract.ts';
import { refusals } from './refusals.ts';
import { aLicence, aPublished, aSearch } from './samples.ts';
import type { PublishedStore } from './store.ts';
import type { Entry } from './stored.ts';

export type SearchDeps = {
  readonly published: Pick<PublishedStore, 'search'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly root: string;
  readonly licence: Licence | undefined;
};

export const wireSearch = (): SearchDeps => ({
  ...{ published: published(), directory: directory(), root: rootAgency(), licence: dataLicence() },
});

/** What was published changes within five minutes; a page may be a minute older. */
export const CACHED = { 'cache-control': 'public, max-age=60' };

/** `GET /v1/public/petitions`: what was published, newest first. */
export const listPublished = operation({
  route: {
    id: 'published.list',
    method: 'GET',
    path: '/v1/public/petitions',
    summary: 'Search published petitions',
  },
  input: ListPublishedInput,
  answers: { 200: PublishedList },
  refuses: pick(refusals, 'published.agencyUnknown'),
  example: () => ({
    request: { query: { ...aSearch, limit: 20 } },
    answers: { 200: { items: [aPublished], licence: aLicence } },
  }),
  wire: wireSearch,
  run: list,
});

async function list(deps: SearchDeps, { query, now }: Request<typeof ListPublishedInput>) {
  const found = await search(deps, query, { limit: query.limit, after: query.cursor?.at, now });
  if (isRefusal(found)) return found;
  const { entries, next, nameOf } = found;
  const body = {
    items: entries.map((entry) => viewOf(entry, nameOf)),
    ...(next !== undefined && { next }),
    ...(deps.licence && { licence: deps.licence }),
  };
  return reply(200, body, CACHED);
}

type Query = Omit<Request<typeof ListPublishedInput>['query'], 'limit' | 'cursor'>;
type Options = { readonly limit: number; readonly after?: string | undefined; readonly now: Instant };
type NameOf = (code: string) => Words;
export type Result = { readonly entries: readonly Entry[]; readonly next?: string; readonly nameOf: NameOf };

/** One page of what matches a query, in every form in which it is published. */
export async function search(
  { published, directory, root }: Omit<SearchDeps, 'licence'>,
  { q = [], agency = root, matter, commune, period }: Query,
  { limit, after, now }: Options,
): Promise<Result | Refusal<'published.agencyUnknown'>> {
  const tree = await directory.tree(now);
  if (tree.last(agency) === undefined) return refuse('published.agencyUnknown');
  const wanted = { agency, words: q, matter, commune, after, ...(period && spanOf(period)) };
  const { entries, next } = await published.search(wanted, limit);
  return { entries, nameOf: namesIn(tree), ...(next !== undefined && { next: cursorOf({ at: next }) }) };
}

const spanOf = ({ from, to }: NonNullable<Query['period']>) => ({
  from: instantAt(from, '00:00'),
  until: instantAt(addDays(to, 1), '00:00'),
});

export const namesIn =
  (tree: Tree): NameOf =>
  (code) =>
    tree.last(code)?.name ?? { vi: code, en: code };

/** What everyone reads of a published petition in a list. */
export function viewOf({ history: _, agency, matter, commune, workingDaysLate, ...entry }: Entry, nameOf: NameOf) {
  return {
    ...entry,
    ...{ agency, agencyName: nameOf(agency) },
    ...(matter && { matter }),
    ...(commune && { commune }),
    ...(workingDaysLate !== undefined && { workingDaysLate }),
  };
}
