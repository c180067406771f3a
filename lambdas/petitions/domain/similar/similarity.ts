import { addDays, type LocalDate } from '../../../kernel/time.ts';
import { type Terms, termsOf } from './terms.ts';

/** A text with what else is known of it. */
export type Described = {
  readonly text: string;
  readonly agencies: readonly string[];
  readonly matter?: string | undefined;
  /** Where it happened: the code of a commune. */
  readonly commune?: string | undefined;
  readonly on: LocalDate;
};

export type Compared<T> = { readonly item: T /** 0 to about 1.6. */; readonly score: number };

/** Below it, what is found is mostly about something else: `npm run bench -- similar` measures both. */
export const MIN_SIMILARITY = 0.13;

/** How rare a term is among the texts that were read: `texts` of them, `seenIn(term)` with it. */
export type Rarity = { readonly texts: number; readonly seenIn: (term: string) => number };

/** A pair of neighbours is nearly a word, so it says more than its two syllables. */
const PAIR_WEIGHT = 1.5;
const SAME_AGENCY = 1.25;
const SAME_MATTER = 1.1;
const SAME_COMMUNE = 1.15;
/** What happened years ago is seldom the same again. */
const OLD_DAYS = 365;
const OLD = 0.8;

/** Rarity among `texts`, counted once. */
export function rarityIn(texts: readonly Terms[]): Rarity {
  const counts = new Map<string, number>();
  for (const { words, pairs } of texts)
    for (const term of [...words, ...pairs]) counts.set(term, (counts.get(term) ?? 0) + 1);
  return { texts: texts.length, seenIn: (term) => counts.get(term) ?? 0 };
}

/** The weight of a term: of the rarest some 5 or more, of one that every text has nearly 0. */
export const weightOf = ({ texts, seenIn }: Rarity, term: string): number =>
  Math.log(1 + (texts - seenIn(term) + 0.5) / (seenIn(term) + 0.5));

/**
 * How similar a published text is to one that is about to be sent: the weight of what they share, in relation to the
 * weights of both; more if it concerns the same agency, matter or commune, less if it is old.
 */
export function similarity(sought: Described, found: Described, rarity: Rarity): number {
  const [one, other] = [termsOf(sought.text), termsOf(found.text)];
  const shared = wholeOf({ words: both(one.words, other.words), pairs: both(one.pairs, other.pairs) }, rarity);
  const whole = Math.sqrt(wholeOf(one, rarity) * wholeOf(other, rarity));
  if (whole === 0) return 0;
  const isSameAgency = sought.agencies.some((agency) => found.agencies.includes(agency));
  const isOld = found.on < addDays(sought.on, -OLD_DAYS);
  return (
    (shared / whole) *
    (isSameAgency ? SAME_AGENCY : 1) *
    (isShared(sought.matter, found.matter) ? SAME_MATTER : 1) *
    (isShared(sought.commune, found.commune) ? SAME_COMMUNE : 1) *
    (isOld ? OLD : 1)
  );
}

const isShared = (one: string | undefined, other: string | undefined) => one !== undefined && one === other;

const wholeOf = ({ words, pairs }: Terms, rarity: Rarity) => weigh(words, rarity) + PAIR_WEIGHT * weigh(pairs, rarity);

const both = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  new Set([...one].filter((term) => other.has(term)));

const weigh = (terms: Iterable<string>, rarity: Rarity): number => {
  let sum = 0;
  for (const term of terms) sum += weightOf(rarity, term);
  return sum;
};
