import { directory } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import type { Lang } from '../../kernel/lang.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import type { Request } from '../../platform/operation.ts';
import { readPublished } from '../../published/read.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { cachedForOneMinute, page } from '../../site/html.ts';
import { isIllustrative } from '../../site/illustrative.ts';
import { EntryInput } from './contract.ts';
import { showOverdue } from './overdue.tsx';
import { problemPage } from './problem.tsx';
import { EntryPage, feedsOf, titleOf } from './view/entry.tsx';

/** In the place of an id; no id has these letters. */
const OVERDUE = 'qua-han';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree'> };

/**
 * `GET /{lang}/cong-khai/{id}`: one published petition with its history; `GET /{lang}/cong-khai/qua-han`: what is
 * overdue. One route of the gateway for both, because a stack has at most 500 resources.
 */
export const publishedEntryPages = bothLanguages({
  route: { id: 'pages.publishedEntry', method: 'GET', path: '/cong-khai/{id}', summary: 'A published petition' },
  input: EntryInput,
  wire: (): Deps => ({ directory: directory() }),
  run: (deps, request, lang) =>
    request.params.id === OVERDUE ? showOverdue(deps, request, lang) : show(request, lang),
});

/** What search engines show of a page. */
const MAX_DESCRIPTION = 160;

async function show({ params, now }: Request<typeof EntryInput>, lang: Lang) {
  const read = await readPublished.invoke({ params }, now);
  if (isRefusal(read)) return problemPage(read, { lang, now });
  const entry = read.body;
  const frame = {
    lang,
    path: `/cong-khai/${entry.id}`,
    title: titleOf(lang, entry),
    description: entry.summary.slice(0, MAX_DESCRIPTION),
    feeds: feedsOf(lang, entry).map(({ path, text }) => ({ path, title: text })),
    isIllustrative: await isIllustrative(now),
  };
  return cachedForOneMinute(page(200, frame, <EntryPage lang={lang} entry={entry} />));
}
