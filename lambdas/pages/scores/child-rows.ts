import { sortAgencies } from '../../directory/domain/agency-choices.ts';
import type { Agency, Tree } from '../../directory/domain/tree.ts';
import type { Lang } from '../../kernel/lang.ts';
import { searchedText } from '../domain/agency-options.ts';
import { rowsPage } from '../domain/rows-page.ts';
import { searchRows } from '../domain/search-rows.ts';
import type { Child, ChildRow } from './view/score.ts';

type Kind = Agency['kind'];

/** The agencies below another in display order; `tree` gives their kinds. */
function childRows(lang: Lang, tree: Tree, children: readonly Child[] = []): (ChildRow & { kind: Kind })[] {
  const known = children.map((child) => ({ ...child, kind: tree.find(child.agency)?.kind ?? ('office' as const) }));
  return sortAgencies(lang, known).map(({ agency, name, kind, ...figure }) => ({
    code: agency,
    name: name[lang],
    kind,
    below: tree.children(agency).length,
    figure: { label: name, ...figure },
  }));
}

type Asked = { readonly q?: string | undefined; readonly page?: string | undefined };

/** One page of the agencies below another. `q`: what their names are searched for; undefined where all fit on a page. */
export function shownChildren(lang: Lang, tree: Tree, children: readonly Child[] | undefined, { q = '', page }: Asked) {
  const all = childRows(lang, tree, children);
  if (rowsPage(all, undefined).last === 1) return { ...rowsPage(all, page), q: undefined };
  const searched = searchedText(q);
  return { ...rowsPage(searchRows(all, searched), page), q: searched };
}
