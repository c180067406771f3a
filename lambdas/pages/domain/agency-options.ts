import { agencyChoice, agencyChoices } from '../../directory/domain/agency-choices.ts';
import { type FoundAgencies, findAgencies, isListed } from '../../directory/domain/find-agencies.ts';
import type { Tree } from '../../directory/domain/tree.ts';
import type { Lang } from '../../kernel/lang.ts';

type Option = { readonly value: string; readonly label: string };

/** The agencies that a filter offers: all of them, or what was found where a list would be too long. */
export type AgencyOptions = { readonly chosen: Option | undefined } & (
  | { readonly listed: readonly Option[] }
  | { readonly text: string; readonly found: FoundAgencies }
);

/** `agency`: the one that is chosen, perhaps one that has ended. `find`: what is searched for. */
type Asked = { readonly agency: string | undefined; readonly find: string | undefined };

export function agencyOptions(lang: Lang, tree: Tree, { agency, find }: Asked): AgencyOptions {
  const chosen = agency === undefined ? undefined : chosenOne(lang, tree, agency);
  if (isListed(tree)) return { chosen, listed: agencyChoices(lang, tree) };
  const text = searchedText(find);
  return { chosen, text, found: findAgencies(lang, tree, text) };
}

function chosenOne(lang: Lang, tree: Tree, code: string): Option {
  const agency = tree.last(code);
  return agency === undefined ? { value: code, label: code } : agencyChoice(lang, tree, agency);
}

/** As long as a person types; longer than the name of any agency or commune. */
const FIND_MAX = 100;

/** What was typed to find an agency or a commune. */
export const searchedText = (typed = ''): string => typed.trim().slice(0, FIND_MAX);
