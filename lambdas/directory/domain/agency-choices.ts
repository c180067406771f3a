import type { Lang } from '../../kernel/lang.ts';
import { agencyKindLabels } from './labels.ts';
import { type Agency, agencyKinds, type Tree } from './tree.ts';

/** `group`: its kind, as the heading of a list. */
export type AgencyChoice = { readonly value: string; readonly label: string; readonly group: string };

const byName = { vi: new Intl.Collator('vi'), en: new Intl.Collator('en') };

/** Sorts by kind, then by name; in Vietnamese `đ` comes after `d`. */
export function sortAgencies<Item extends Pick<Agency, 'kind' | 'name'>>(
  lang: Lang,
  agencies: readonly Item[],
): Item[] {
  return [...agencies].sort(
    (a, b) =>
      agencyKinds.indexOf(a.kind) - agencyKinds.indexOf(b.kind) || byName[lang].compare(a.name[lang], b.name[lang]),
  );
}

/** All agencies of a tree as choices. Names repeat below wards, so they include the name of the ward. */
export function agencyChoices(lang: Lang, tree: Tree): readonly AgencyChoice[] {
  return sortAgencies(lang, tree.all).map((agency) => agencyChoice(lang, tree, agency));
}

/** One agency as a choice. */
export function agencyChoice(lang: Lang, tree: Tree, { code, parent, name, kind }: Agency): AgencyChoice {
  const above = parent === undefined ? undefined : tree.find(parent);
  const isDeep = above?.parent !== undefined;
  const label = isDeep ? `${name[lang]} (${above.name[lang]})` : name[lang];
  return { value: code, label, group: agencyKindLabels[kind][lang] };
}
