import { directory, rootAgency } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import type { Lang } from '../../kernel/lang.ts';
import { localDateOf } from '../../kernel/time.ts';
import type { Request } from '../../platform/operation.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { cachedForOneMinute, page } from '../../site/html.ts';
import { shownChildren } from './child-rows.ts';
import { AgenciesInput } from './contract.ts';
import { loadScores, pagePath, periodsAt } from './page.tsx';
import { AgenciesScores } from './view/agencies.tsx';
import { scoreWords as words } from './words/scores.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree'>; readonly root: string };

/** `GET /{lang}/co-quan`: the province and the agencies directly below it. */
export const agenciesPages = bothLanguages({
  route: { id: 'pages.agencies', method: 'GET', path: '/co-quan', summary: 'Agencies with their scores' },
  input: AgenciesInput,
  wire: () => ({ directory: directory(), root: rootAgency() }),
  run: show,
});

async function show({ directory, root }: Deps, { query, now }: Request<typeof AgenciesInput>, lang: Lang) {
  const { score, answers, errorPage } = await loadScores({ lang, agency: root, period: query.period, now });
  if (score === undefined) return errorPage;

  const { id, to } = score.period;
  const [day] = [to, localDateOf(now)].sort();
  const tree = await directory.tree(now, day);
  const { rows, ...pages } = shownChildren(lang, tree, score.children, query);
  const groups = Map.groupBy(rows, ({ kind }) => kind);
  const path = pagePath('/co-quan', id, pages);
  const frame = {
    lang,
    path,
    title: words.agencies[lang],
    description: words.agenciesLead[lang],
    isIllustrative: tree.isIllustrative(root),
  };
  return cachedForOneMinute(
    page(
      200,
      frame,
      <AgenciesScores
        lang={lang}
        name={tree.find(root)?.name[lang] ?? root}
        score={score}
        answers={answers}
        groups={[...groups].map(([kind, rows]) => ({ kind, rows }))}
        pages={pages}
        periods={periodsAt(`/${lang}/co-quan`, id, now, pages.q)}
      />,
    ),
  );
}
