import { wireCatalogue } from '../../directory/procedures/config.ts';
import { byFieldAndName, findProcedures } from '../../directory/procedures/domain/catalogue.ts';
import type { CatalogueDeps } from '../../directory/procedures/read.ts';
import { dayText } from '../../kernel/date-text.ts';
import type { Lang } from '../../kernel/lang.ts';
import { localDateOf } from '../../kernel/time.ts';
import type { Request } from '../../platform/operation.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { cachedForOneMinute, page } from '../../site/html.ts';
import { agencyOptions } from '../domain/agency-options.ts';
import { rowsPage } from '../domain/rows-page.ts';
import { ProceduresInput } from './contract.ts';
import { catalogueAt } from './find.ts';
import { notFoundPage } from './not-found-page.tsx';
import { shownProcedure } from './shown.ts';
import { ProceduresPage } from './view/list.tsx';
import { proceduresPath } from './view/paths.ts';
import { procedureWords as words } from './words.ts';

/** `GET /{lang}/thu-tuc`: the procedures of an agency, searched without accents. */
export const proceduresPages = bothLanguages({
  route: { id: 'pages.procedures', method: 'GET', path: '/thu-tuc', summary: 'Administrative procedures of an agency' },
  input: ProceduresInput,
  wire: wireCatalogue,
  run: show,
});

async function show(deps: CatalogueDeps, { query, now }: Request<typeof ProceduresInput>, lang: Lang) {
  const catalogue = await catalogueAt(deps, { agency: query['co-quan'], now });
  if (catalogue === undefined) return notFoundPage({ lang, now });

  const { agency, tree, procedures } = catalogue;
  const q = query.q?.trim() ?? '';
  const { rows, number, last } = rowsPage(byFieldAndName(findProcedures(procedures, q)), query.page);
  const searched = q === '' ? {} : { q };
  const frame = {
    lang,
    path: proceduresPath(agency.code, { ...searched, ...(number > 1 && { page: `${number}` }) }),
    title: words.title[lang],
    description: words.lead[lang],
    isIllustrative: tree.isIllustrative(agency.code),
  };
  return cachedForOneMinute(
    page(
      200,
      frame,
      <ProceduresPage
        lang={lang}
        agency={{ code: agency.code, name: agency.name[lang] }}
        agencies={agencyOptions(lang, tree, { agency: agency.code, find: query.find })}
        q={q}
        rows={rows.map((procedure) => shownProcedure(lang, procedure, tree))}
        pages={{ path: `/${lang}${proceduresPath(agency.code, searched)}`, number, last }}
        isEmpty={procedures.length === 0}
        today={dayText(lang, localDateOf(now))}
      />,
    ),
  );
}
