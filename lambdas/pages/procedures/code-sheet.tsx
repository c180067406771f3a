import { wireCatalogue } from '../../directory/procedures/config.ts';
import type { CatalogueDeps } from '../../directory/procedures/read.ts';
import { dayText } from '../../kernel/date-text.ts';
import type { Lang } from '../../kernel/lang.ts';
import { localDateOf } from '../../kernel/time.ts';
import type { Request } from '../../platform/operation.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { page } from '../../site/html.ts';
import { isIllustrative } from '../../site/illustrative.ts';
import { siteAddress } from '../../site/site-address.ts';
import { SheetInput } from './contract.ts';
import { findProcedure } from './find.ts';
import { notFoundPage } from './not-found-page.tsx';
import { ProcedureSheet } from './view/code-sheet.tsx';
import { procedurePath, sheetPath } from './view/paths.ts';
import { procedureWords as words } from './words.ts';

/** `GET /{lang}/thu-tuc/{code}/to-ma`: a sheet to print and hang, whose QR code leads to the page of the procedure. */
export const procedureSheetPages = bothLanguages({
  route: {
    ...{ id: 'pages.procedureSheet', method: 'GET', path: '/thu-tuc/{code}/to-ma' },
    summary: 'The QR code of an administrative procedure, to print',
  },
  input: SheetInput,
  wire: wireCatalogue,
  run: show,
});

/** Not cached: it has the address by which its visitor reached the site. */
async function show(deps: CatalogueDeps, request: Request<typeof SheetInput>, lang: Lang) {
  const { params, query, headers, now } = request;
  const found = await findProcedure(deps, { code: params.code, agency: query['co-quan'], lang, now });
  if (found === undefined) return notFoundPage({ lang, now });

  const { agency, procedure } = found;
  const frame = {
    ...{ lang, path: sheetPath(procedure.code, agency.code), title: words.sheetTitle[lang], isPrivate: true },
    isIllustrative: await isIllustrative(now),
  };
  const address = `/${lang}${procedurePath(procedure.code, agency.code)}`;
  const site = siteAddress(headers['x-viewer-host']) ?? '';
  return page(
    200,
    frame,
    <ProcedureSheet
      {...{ lang, agency, procedure, today: dayText(lang, localDateOf(now)) }}
      back={address}
      address={`${site}${address}`}
    />,
  );
}
