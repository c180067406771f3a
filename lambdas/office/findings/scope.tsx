import { MessagePage } from '../../../web/components/message-page.tsx';
import { framed } from '../framed.tsx';
import type { OfficeContext } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { findingWords as words } from './words/findings.ts';

/** After `/vi/can-bo`. */
export const FINDINGS = '/kien-nghi-kiem-tra';
export const listPath = ({ lang }: Pick<OfficeContext, 'lang'>): string => `/${lang}${OFFICE}${FINDINGS}`;

const FORBIDDEN = 403;

/** The same for an agency of others as for a role without this list, so that it says nothing of them. */
export function noFindings(context: OfficeContext) {
  const { lang } = context;
  const title = words.forbidden[lang];
  const links = [{ path: OFFICE, text: words.toQueue[lang] }];
  const page = <MessagePage {...{ lang, title, text: words.forbiddenText[lang], links }} />;
  return framed(context, { path: FINDINGS, title, status: FORBIDDEN }, page);
}
