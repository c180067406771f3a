import { type Agency, agencyKinds, type Tree } from '../../directory/domain/tree.ts';
import type { Lang } from '../../kernel/lang.ts';

export type AgencyChoice = { readonly value: string; readonly label: string };

const byName = { vi: new Intl.Collator('vi'), en: new Intl.Collator('en') };

/** Province, departments, wards and so on, each kind in the order of its names: `đ` stands after `d`. */
export function inOrder<One extends Pick<Agency, 'kind' | 'name'>>(lang: Lang, agencies: readonly One[]): One[] {
  return [...agencies].sort(
    (one, other) =>
      agencyKinds.indexOf(one.kind) - agencyKinds.indexOf(other.kind) ||
      byName[lang].compare(one.name[lang], other.name[lang]),
  );
}

/** All agencies of a tree to choose from. Below a ward, names repeat: there the ward is named with them. */
export function agencyChoices(lang: Lang, tree: Tree): readonly AgencyChoice[] {
  return inOrder(lang, tree.all).map(({ code, parent, name }) => {
    const above = parent === undefined ? undefined : tree.find(parent);
    const isDeep = above?.parent !== undefined;
    return { value: code, label: isDeep ? `${name[lang]} (${above.name[lang]})` : name[lang] };
  });
}
