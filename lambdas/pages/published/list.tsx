import { directory, rootAgency } from '../../directory/config.ts';
import type { Place } from '../../directory/domain/place.ts';
import { placesOf } from '../../directory/domain/places.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import type { Lang } from '../../kernel/lang.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { localDateOf } from '../../kernel/time.ts';
import type { Request } from '../../platform/operation.ts';
import { listPublished } from '../../published/list.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { cachedForOneMinute, page } from '../../site/html.ts';
import { isIllustrative } from '../../site/illustrative.ts';
import { periodChoices } from '../domain/period-choices.ts';
import { ListInput } from './contract.ts';
import { problemPage } from './problem.tsx';
import { PublishedPage, queryOf } from './view/list.tsx';
import { publishedWords as words } from './words.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree'>; readonly places: readonly Place[] };

/** As many as fit on three screens of a phone. */
const ENTRIES = 10;

/** `GET /{lang}/cong-khai`: searches what was published. */
export const publishedPages = bothLanguages({
  route: { id: 'pages.published', method: 'GET', path: '/cong-khai', summary: 'Published petitions' },
  input: ListInput,
  wire: (): Deps => ({ directory: directory(), places: placesOf(rootAgency()).places }),
  run: show,
});

async function show({ directory, places }: Deps, { query, now }: Request<typeof ListInput>, lang: Lang) {
  const { cursor, ...searched } = chosen(query);
  const found = await listPublished.invoke({ query: { ...searched, cursor, limit: ENTRIES } }, now);
  if (isRefusal(found)) return problemPage(found, { lang, now });
  const tree = await directory.tree(now);
  const { agency, commune, period } = searched;
  const frame = {
    lang,
    path: `/cong-khai?${queryOf({ ...searched, cursor })}`.replace(/\?$/, ''),
    title: words.title[lang],
    description: words.lead[lang],
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
        agencyName={agency && tree.last(agency)?.name[lang]}
        communeName={places.find(({ code }) => code === commune)?.name[lang]}
        periods={[...new Set([...periodChoices(localDateOf(now)), ...(period === undefined ? [] : [period])])]}
        isFirst={cursor === undefined}
      />,
    ),
  );
}

/** A field of a form that nobody filled is sent empty. */
function chosen<Fields extends Readonly<Record<string, string | undefined>>>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value?.trim())) as Partial<Fields>;
}
