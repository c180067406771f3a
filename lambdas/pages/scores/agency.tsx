import { directory } from '../../directory/config.ts';
import type { Tree } from '../../directory/domain/tree.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import type { Lang } from '../../kernel/lang.ts';
import type { Instant } from '../../kernel/time.ts';
import type { Request } from '../../platform/operation.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { cachedForOneMinute, page } from '../../site/html.ts';
import { shownChildren } from './child-rows.ts';
import { AgencyInput } from './contract.ts';
import { loadDossiers } from './dossiers.ts';
import { loadScores, pagePath, periodsAt } from './page.tsx';
import { loadTimeliness } from './timeliness.ts';
import { AgencyScores } from './view/agency.tsx';
import { sentences, scoreWords as words } from './words/scores.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree'> };

/** `GET /{lang}/co-quan/{agency}`: the scores of one agency. */
export const agencyPages = bothLanguages({
  route: { id: 'pages.agency', method: 'GET', path: '/co-quan/{agency}', summary: 'Scores of an agency' },
  input: AgencyInput,
  wire: () => ({ directory: directory() }),
  run: show,
});

async function show({ directory }: Deps, { params, query, now }: Request<typeof AgencyInput>, lang: Lang) {
  const { score, answers, errorPage } = await loadScores({ lang, agency: params.agency, period: query.period, now });
  if (score === undefined) return errorPage;

  const timeliness = await loadTimeliness(score.agency, score.period.id, now);
  const dossiers = await loadDossiers(score.agency, score.period.id, now);
  const tree = await lastTreeOf(directory, score.agency, now);
  const nameOf = (code: string) => tree.find(code)?.name[lang] ?? code;
  const path = `/co-quan/${score.agency}`;
  const { rows, ...pages } = shownChildren(lang, tree, score.children, query);
  const frame = {
    lang,
    path: pagePath(path, score.period.id, pages),
    title: `${nameOf(score.agency)} – ${words.agencies[lang]}`,
    description: sentences.agencyDescription[lang](nameOf(score.agency)),
    isIllustrative: tree.isIllustrative(score.agency),
  };
  return cachedForOneMinute(
    page(
      200,
      frame,
      <AgencyScores
        lang={lang}
        name={nameOf(score.agency)}
        above={tree
          .ancestors(score.agency)
          .map((code) => ({ code, name: nameOf(code) }))
          .reverse()}
        score={score}
        answers={answers}
        timeliness={timeliness}
        dossiers={dossiers}
        children={rows}
        pages={pages}
        periods={periodsAt(`/${lang}${path}`, score.period.id, now, pages.q)}
      />,
    ),
  );
}

/** The tree that contains the agency: today's, or that of its last day. */
async function lastTreeOf(directory: Deps['directory'], code: string, now: Instant): Promise<Tree> {
  const today = await directory.tree(now);
  const endedOn = today.endedOn(code);
  return endedOn === undefined ? today : directory.tree(now, endedOn);
}
