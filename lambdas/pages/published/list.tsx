import { directory, rootAgency } from '../../directory/config.ts';
import { type PlacesOfProvince, placesOf } from '../../directory/domain/places.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import type { Lang } from '../../kernel/lang.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { localDateOf } from '../../kernel/time.ts';
import type { Request } from '../../platform/operation.ts';
import { listPublished } from '../../published/list.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { cachedForOneMinute, page } from '../../site/html.ts';
import { isIllustrative } from '../../site/illustrative.ts';
import { agencyOptions, searchedText } from '../domain/agency-options.ts';
import { findCommunes } from '../domain/find-communes.ts';
import { periodChoices } from '../domain/period-choices.ts';
import { ListInput } from './contract.ts';
import { filled } from './filled.ts';
import { problemPage } from './problem.tsx';
import { PublishedPage } from './view/list.tsx';
import { feedPath } from './view/open-data.tsx';
import { queryOf } from './view/query.ts';
import type { List } from './view/types.ts';
import { publishedWords as words } from './words.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree'>; readonly places: PlacesOfProvince };

/** As many as fit on three screens of a phone. */
const ENTRIES = 10;

/** `GET /{lang}/cong-khai`: searches what was published. */
export const publishedPages = bothLanguages({
  route: { id: 'pages.published', method: 'GET', path: '/cong-khai', summary: 'Published petitions' },
  input: ListInput,
  wire: (): Deps => ({ directory: directory(), places: placesOf(rootAgency()) }),
  run: show,
});

async function show({ directory, places }: Deps, { query, now }: Request<typeof ListInput>, lang: Lang) {
  const { cursor, find, findPlace, ...searched } = filled(query);
  const found = await listPublished.invoke({ query: { ...searched, cursor, limit: ENTRIES } }, now);
  if (isRefusal(found)) return problemPage(found, { lang, now });
  const tree = await directory.tree(now);
  const { agency, commune, period } = searched;
  const filters = {
    agency: agencyOptions(lang, tree, { agency, find }),
    commune: communeOptions(lang, places, { commune, find: findPlace, list: found.body }),
    periods: [...new Set([...periodChoices(localDateOf(now)), ...(period === undefined ? [] : [period])])],
  };
  const frame = {
    lang,
    path: `/cong-khai?${queryOf({ ...searched, cursor })}`.replace(/\?$/, ''),
    title: words.title[lang],
    description: words.lead[lang],
    feeds: [{ path: feedPath(lang, queryOf(searched)), title: words.feedTitle[lang] }],
    isIllustrative: await isIllustrative(now),
  };
  return cachedForOneMinute(
    page(
      200,
      frame,
      <PublishedPage
        lang={lang}
        list={found.body}
        searched={searched}
        filters={filters}
        isFirst={cursor === undefined}
      />,
    ),
  );
}

type CommuneAsked = { readonly commune: string | undefined; readonly find: string | undefined; readonly list: List };

/** Undefined where no communes are known. A commune that is in no list any more is named by what was found there. */
function communeOptions(lang: Lang, places: PlacesOfProvince, { commune: code, find, list }: CommuneAsked) {
  if (places.places.length === 0) return undefined;
  const text = searchedText(find);
  const name = places.places.find((place) => place.code === code)?.name ?? list.items[0]?.commune?.name;
  const chosen = code === undefined ? undefined : { value: code, label: name?.[lang] ?? code, formerly: undefined };
  return { text, chosen, found: findCommunes(lang, places, text) };
}
