import type { DirectoryStore } from '../../directory/store.ts';
import type { Lang } from '../../kernel/lang.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import type { Request } from '../../platform/operation.ts';
import { listOverdue } from '../../published/overdue.ts';
import { cachedForOneMinute, page } from '../../site/html.ts';
import { isIllustrative } from '../../site/illustrative.ts';
import { agencyOptions } from '../domain/agency-options.ts';
import type { EntryInput } from './contract.ts';
import { filled } from './filled.ts';
import { problemPage } from './problem.tsx';
import { OverduePage } from './view/overdue.tsx';
import { queryOf } from './view/query.ts';
import { publishedWords as words } from './words.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree'> };

/** What agencies have not answered in time. */
export async function showOverdue({ directory }: Deps, { query, now }: Request<typeof EntryInput>, lang: Lang) {
  const { find, ...searched } = filled(query);
  const found = await listOverdue.invoke({ query: searched }, now);
  if (isRefusal(found)) return problemPage(found, { lang, now });
  const tree = await directory.tree(now);
  const frame = {
    lang,
    path: `/cong-khai/qua-han?${queryOf(searched)}`.replace(/\?$/, ''),
    title: words.overdue[lang],
    description: words.overdueLead[lang],
    isIllustrative: await isIllustrative(now),
  };
  const agencies = agencyOptions(lang, tree, { agency: searched.agency, find });
  return cachedForOneMinute(page(200, frame, <OverduePage lang={lang} list={found.body} agencies={agencies} />));
}
