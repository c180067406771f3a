import { MessagePage } from '../../../web/components/message-page.tsx';
import { framed } from '../framed.tsx';
import type { OfficeContext } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { reportWords as words } from './words/reports.ts';

/** After `/vi/can-bo`. */
export const REPORTS = '/bao-cao';
export const listPath = ({ lang }: Pick<OfficeContext, 'lang'>): string => `/${lang}${OFFICE}${REPORTS}`;
/** After the path of a report: its official document, and its figures for spreadsheets. */
export const PAPER = '/van-ban';
export const FIGURES = '/so-lieu.csv';
/** After the same: what the agency counted itself. */
export const ACTIVITIES = '/so-lieu-nhap';

const NOT_FOUND = 404;

/** The same for a report or agency of others as for one that does not exist, so that it says nothing of them. */
export function noReport(context: OfficeContext) {
  const { lang } = context;
  const title = words.missing[lang];
  const links = [
    { path: `${OFFICE}${REPORTS}`, text: words.back[lang] },
    { path: OFFICE, text: words.toQueue[lang] },
  ];
  const page = <MessagePage {...{ lang, title, text: words.missingText[lang], links }} />;
  return framed(context, { path: REPORTS, title, status: NOT_FOUND }, page);
}
