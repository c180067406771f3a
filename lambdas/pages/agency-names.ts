import type { Lang } from '../../web/lang.ts';
import type { Tree } from '../directory/domain/tree.ts';

/** The agencies of today for a list to choose from, in the order of the alphabet: `đ` stands after `d`. */
export function agencyNames(tree: Tree, lang: Lang): readonly { readonly code: string; readonly name: string }[] {
  const { compare } = new Intl.Collator(lang);
  return tree.all
    .map(({ code, name }) => ({ code, name: name[lang] }))
    .sort((one, other) => compare(one.name, other.name));
}
