import type { Draft } from './draft.ts';

/** `text`: what is in the search field. `before`: what was searched for when the page was made. */
export type CommuneSearch = { readonly text: string; readonly before: string };

/**
 * The draft with the commune that a new search found alone: people who type a name and press “find” mean it, and many
 * do not see that it must be selected, too. It stays an answer among others: who then selects “I am not sure” keeps that.
 */
export function withOnlyFound(
  draft: Draft,
  { text, before }: CommuneSearch,
  find: (text: string) => readonly { readonly code: string }[],
): Draft {
  if (draft.commune !== '' || text.trim() === '' || text === before) return draft;
  const [only, ...others] = find(text);

  return only !== undefined && others.length === 0 ? { ...draft, commune: only.code } : draft;
}
