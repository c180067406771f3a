import { wireCatalogue } from '../../directory/procedures/config.ts';
import type { CatalogueDeps } from '../../directory/procedures/read.ts';
import { cutAtWord } from '../../kernel/cut.ts';
import { dayText } from '../../kernel/date-text.ts';
import type { Lang } from '../../kernel/lang.ts';
import { localDateOf } from '../../kernel/time.ts';
import type { Request } from '../../platform/operation.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { cachedForOneMinute, page } from '../../site/html.ts';
import { isIllustrative } from '../../site/illustrative.ts';
import { ProcedureInput } from './contract.ts';
import { findProcedure } from './find.ts';
import { notFoundPage } from './not-found-page.tsx';
import { procedurePath } from './view/paths.ts';
import { ProcedurePage } from './view/procedure.tsx';
import { procedureWords as words } from './words.ts';

/** `GET /{lang}/thu-tuc/{code}`: what a procedure costs and how long it takes at an agency, and the way to report otherwise. */
export const procedurePages = bothLanguages({
  route: { id: 'pages.procedure', method: 'GET', path: '/thu-tuc/{code}', summary: 'An administrative procedure' },
  input: ProcedureInput,
  wire: wireCatalogue,
  run: show,
});

/** What search engines show of a page. */
const MAX_TITLE = 120;

async function show(deps: CatalogueDeps, { params, query, now }: Request<typeof ProcedureInput>, lang: Lang) {
  const found = await findProcedure(deps, { code: params.code, agency: query['co-quan'], lang, now });
  if (found === undefined) return notFoundPage({ lang, now });

  const { agency, procedure } = found;
  const frame = {
    lang,
    path: procedurePath(procedure.code, agency.code),
    title: `${cutAtWord(procedure.name.text, MAX_TITLE)} – ${words.title[lang]}`,
    description: words.lead[lang],
    isIllustrative: await isIllustrative(now),
  };
  const today = dayText(lang, localDateOf(now));
  return cachedForOneMinute(page(200, frame, <ProcedurePage {...{ lang, agency, procedure, today }} />));
}
