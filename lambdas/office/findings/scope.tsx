import { MessagePage } from '../../../web/components/message-page.tsx';
import { maySee } from '../../directory/domain/access.ts';
import { sortAgencies } from '../../directory/domain/agency-choices.ts';
import type { Tree } from '../../directory/domain/tree.ts';
import { framed } from '../framed.tsx';
import type { OfficeContext } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { findingWords as words } from './words/findings.ts';

/** After `/vi/can-bo`. */
export const FINDINGS = '/kien-nghi-kiem-tra';
export const listPath = ({ lang }: Pick<OfficeContext, 'lang'>): string => `/${lang}${OFFICE}${FINDINGS}`;

/** A longer list is slower to read than a code is to type. */
const MOST_LISTED = 300;

/** The agencies of the reader to choose from; undefined if there are too many, so that a code is asked for. */
export function agencyOptions({ lang, session: { caller } }: OfficeContext, tree: Tree) {
  const codes = tree.within(caller.agency).filter((code) => maySee(caller, code, tree));
  if (codes.length > MOST_LISTED) return undefined;
  const agencies = codes.flatMap((code) => tree.find(code) ?? []);
  return sortAgencies(lang, agencies).map(({ code, name }) => ({ value: code, label: `${name[lang]} (${code})` }));
}

const FORBIDDEN = 403;

/** The same for an agency of others as for a role without this list, so that it says nothing of them. */
export function noFindings(context: OfficeContext) {
  const { lang } = context;
  const title = words.forbidden[lang];
  const links = [{ path: OFFICE, text: words.toQueue[lang] }];
  const page = <MessagePage {...{ lang, title, text: words.forbiddenText[lang], links }} />;
  return framed(context, { path: FINDINGS, title, status: FORBIDDEN }, page);
}
