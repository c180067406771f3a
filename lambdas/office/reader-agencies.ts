import { maySee } from '../directory/domain/access.ts';
import { sortAgencies } from '../directory/domain/agency-choices.ts';
import type { Agency, Tree } from '../directory/domain/tree.ts';
import type { Lang } from '../kernel/lang.ts';
import type { OfficeContext } from './office-pages.ts';

/** A longer list is slower to read than a code is to type. */
const MOST_LISTED = 300;

/** Agencies to choose from; undefined if there are too many, so that a code is asked for. */
export const agencyItems = (lang: Lang, agencies: readonly Agency[]) =>
  agencies.length > MOST_LISTED
    ? undefined
    : sortAgencies(lang, agencies).map(({ code, name }) => ({ value: code, label: `${name[lang]} (${code})` }));

/** Those that the reader may see. */
export function readerAgencies({ lang, session: { caller } }: OfficeContext, tree: Tree) {
  const codes = tree.within(caller.agency).filter((code) => maySee(caller, code, tree));
  return agencyItems(
    lang,
    codes.flatMap((code) => tree.find(code) ?? []),
  );
}
