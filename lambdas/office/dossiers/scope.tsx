import { MessagePage } from '../../../web/components/message-page.tsx';
import { framed } from '../framed.tsx';
import type { OfficeContext } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { dossierWords as words } from './words/dossiers.ts';

/** After `/vi/can-bo`. */
export const DOSSIERS = '/ho-so';
export const listPath = ({ lang }: Pick<OfficeContext, 'lang'>): string => `/${lang}${OFFICE}${DOSSIERS}`;
/** After the path of the list. */
export const SHEET = '/nhap';
export const sheetPath = (context: Pick<OfficeContext, 'lang'>): string => `${listPath(context)}${SHEET}`;
/** After the path of a dossier. */
export const LETTER = '/thu-xin-loi';
export const RECEIPT = '/ma-xac-nhan';

const NOT_FOUND = 404;

/** The same for a dossier or agency of others as for one that does not exist, so that it says nothing of them. */
export function noDossier(context: OfficeContext) {
  const { lang } = context;
  const title = words.missing[lang];
  const links = [
    { path: `${OFFICE}${DOSSIERS}`, text: words.back[lang] },
    { path: OFFICE, text: words.toQueue[lang] },
  ];
  const page = <MessagePage {...{ lang, title, text: words.missingText[lang], links }} />;
  return framed(context, { path: DOSSIERS, title, status: NOT_FOUND }, page);
}
