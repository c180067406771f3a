import { fold } from '../../kernel/fold.ts';
import type { Lang } from '../../kernel/lang.ts';
import { type AgencyChoice, agencyChoices } from './agency-choices.ts';
import type { Tree } from './tree.ts';

/** Up to so many agencies a list to choose from is quicker than a search, and no heavier than a picture. */
const LIST_MAX = 200;

export const isListed = ({ all }: Pick<Tree, 'all'>): boolean => all.length <= LIST_MAX;

/** Three screens of a phone; more is a reason to type another word. */
const SHOWN_MAX = 20;

export type FoundAgencies = {
  readonly choices: readonly AgencyChoice[];
  /** How many match, also those that are not shown. */
  readonly count: number;
};

/**
 * The agencies whose name, with that of the agency above, contains every word of a text; marks do not matter. Those that
 * begin with the text are kept first if there are too many, and all are shown by kind and name.
 */
export function findAgencies(lang: Lang, tree: Tree, text: string): FoundAgencies {
  const wanted = fold(text).trim();
  const words = wanted.split(/[^\p{L}\p{N}.]+/u).filter((word) => word !== '');
  if (words.length === 0) return { choices: [], count: 0 };

  const matches = agencyChoices(lang, tree).flatMap((choice, index) => {
    const name = fold(`${choice.label} ${choice.value}`);
    return words.every((word) => name.includes(word)) ? [{ choice, index, isFirst: name.startsWith(wanted) }] : [];
  });
  const shown = matches.toSorted((a, b) => Number(b.isFirst) - Number(a.isFirst)).slice(0, SHOWN_MAX);
  return {
    choices: shown.sort((a, b) => a.index - b.index).map(({ choice }) => choice),
    count: matches.length,
  };
}
