import { maySee } from '../directory/domain/access.ts';
import { sortAgencies } from '../directory/domain/agency-choices.ts';
import type { Tree } from '../directory/domain/tree.ts';
import type { OfficeContext } from './office-pages.ts';

/** A longer list is slower to read than a code is to type. */
const MOST_LISTED = 300;

/** The agencies of the reader to choose from; undefined if there are too many, so that a code is asked for. */
export function readerAgencies({ lang, session: { caller } }: OfficeContext, tree: Tree) {
  const codes = tree.within(caller.agency).filter((code) => maySee(caller, code, tree));
  if (codes.length > MOST_LISTED) return undefined;
  const agencies = codes.flatMap((code) => tree.find(code) ?? []);
  return sortAgencies(lang, agencies).map(({ code, name }) => ({ value: code, label: `${name[lang]} (${code})` }));
}
