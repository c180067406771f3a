import { diffWordsWithSpace } from 'diff';

/** A piece of two texts: in both, only in the other one, or only in one's own. */
export type Piece = { readonly text: string; readonly in: 'both' | 'other' | 'own' };

/** Texts that differ in more words than this are shown one after the other: marks in every line help nobody. */
const MOST_EDITS = 400;

/** What differs between two texts, word by word; undefined if they have too little in common. */
export function compare(other: string, own: string): readonly Piece[] | undefined {
  const changes = diffWordsWithSpace(other, own, { maxEditLength: MOST_EDITS });
  return changes?.map(({ value, added, removed }) => ({ text: value, in: added ? 'own' : removed ? 'other' : 'both' }));
}
