import { syllablesOf } from '../../../kernel/fold.ts';
import { addDays, type LocalDate } from '../../../kernel/time.ts';
import { sharedPhrases } from './shared-phrases.ts';
import { type Rarity, rarityIn, similarity } from './similarity.ts';
import { termsOf } from './terms.ts';

/** What is compared of a petition. */
export type Compared = {
  readonly content: string;
  readonly place?: string | undefined;
  readonly commune?: string | undefined;
  readonly matter?: string | undefined;
  readonly receivedOn: LocalDate;
};

/** Why two petitions look alike. */
export type Alike = {
  readonly score: number;
  readonly isSamePlace: boolean;
  /** Words that both have, without those that every text has. */
  readonly words: number;
  /** Some of them, as the one that was found writes them. */
  readonly phrases: readonly string[];
};

/**
 * Of 2,211 pairs of whole petitions in the demo data, the 26 about one thing have 0.5 or more, and 13 others have this.
 * Published summaries have no phrases of politeness, so less is enough there.
 */
const ENOUGH = 0.25;
/** At the same place less is enough: people write of one thing in different words. */
const ENOUGH_THERE = 0.13;
/** Of fewer texts nothing can be said about which words are rare: then all count the same. */
const MIN_SAMPLE = 20;
/** The same place ranks before somewhat more words in common. */
const PLACE_SCORE = 0.25;
/** One word in common is chance. */
const MIN_WORDS = 2;
/** The name of a place has two syllables or more: `đường` alone names no place. */
const MIN_PLACE = 2;

/** How rare words are in texts of an agency. */
export const rarityOf = (texts: readonly string[]): Rarity =>
  texts.length < MIN_SAMPLE ? { texts: 1, seenIn: () => 0 } : rarityIn(texts.map(termsOf));

/** What two petitions have in common, if it is enough to show one beside the other. */
export function alike(sought: Compared, found: Compared, rarity: Rarity): Alike | undefined {
  const [one, other] = [termsOf(sought.content).words, termsOf(found.content).words];
  const words = [...one].filter((word) => other.has(word)).length;
  const isAtPlace = isSamePlace(sought, found);
  const likeness = similarity(described(sought), described(found), rarity);
  if (words < MIN_WORDS || likeness < (isAtPlace ? ENOUGH_THERE : ENOUGH)) return undefined;
  return {
    score: likeness + (isAtPlace ? PLACE_SCORE : 0),
    isSamePlace: isAtPlace,
    words,
    phrases: sharedPhrases(sought.content, found.content),
  };
}

/** Whether all words of one place are in the other: `ngõ 12` is in `Đầu ngõ 12, tổ 5`, but not in another commune. */
export function isSamePlace(one: Pick<Compared, 'place' | 'commune'>, other: Pick<Compared, 'place' | 'commune'>) {
  if (one.commune !== undefined && other.commune !== undefined && one.commune !== other.commune) return false;
  const [shorter, longer] = [placeWords(one), placeWords(other)].sort((a, b) => a.size - b.size);
  if (shorter === undefined || longer === undefined || shorter.size < MIN_PLACE) return false;
  return [...shorter].every((word) => longer.has(word));
}

const placeWords = ({ place = '' }: Pick<Compared, 'place'>) => new Set(syllablesOf(place));

const described = ({ content, matter, receivedOn }: Compared) => ({
  ...{ text: content, agencies: [], matter, on: receivedOn },
});

/** The month of a day, and the one before. */
export function lastTwoMonths(today: LocalDate): readonly [string, string] {
  const month = today.slice(0, 7);
  return [month, addDays(`${month}-01`, -1).slice(0, 7)];
}
