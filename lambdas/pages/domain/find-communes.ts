import type { PlacesOfProvince } from '../../directory/domain/places.ts';
import type { Lang } from '../../kernel/lang.ts';

/** `formerly`: the former unit or district that was typed, if it is not the present name. */
export type CommuneChoice = { readonly value: string; readonly label: string; readonly formerly: string | undefined };

export type FoundCommunes = {
  readonly choices: readonly CommuneChoice[];
  /** How many match, also those that are not shown. */
  readonly count: number;
};

/** Three screens of a phone; more is a reason to type another word. */
const SHOWN_MAX = 20;

/** The communes and wards that a typed text means, best first. */
export function findCommunes(lang: Lang, { find }: Pick<PlacesOfProvince, 'find'>, text: string): FoundCommunes {
  const found = find(text);
  const choices = found
    .slice(0, SHOWN_MAX)
    .map(({ code, name, matched }) => ({ value: code, label: name[lang], formerly: matched }));
  return { choices, count: found.length };
}
