import { sortAgencies } from '../../directory/domain/agency-choices.ts';
import type { Agency, Tree } from '../../directory/domain/tree.ts';
import type { Lang } from '../../kernel/lang.ts';
import type { Child, ChildRow } from './view/score.ts';

type Kind = Agency['kind'];

/** The agencies below another in display order; `tree` gives their kinds. */
export function childRows(lang: Lang, tree: Tree, children: readonly Child[] = []): (ChildRow & { kind: Kind })[] {
  const known = children.map((child) => ({ ...child, kind: tree.find(child.agency)?.kind ?? ('office' as const) }));
  return sortAgencies(lang, known).map(({ agency, name, kind, ...figure }) => ({
    code: agency,
    name: name[lang],
    kind,
    below: tree.children(agency).length,
    figure: { label: name, ...figure },
  }));
}
