import { itemKeys, LEVELS, questionKeys, questionnaire } from '../../ratings/domain/questionnaire.ts';

/**
 * The counts of a cell in one typed array, so that two cells are merged by adding two arrays. Its slots: the version, the
 * respondents, the respondents who answered an item, those who answered an item of each factor, then the answers at each
 * level of each question.
 *
 * The version is the sum of the versions of the counted ratings. Ratings are never deleted and their versions only
 * increase, so of two counts of a cell the one with the higher version is newer, and equal versions mean equal counts.
 */
export type Tally = Uint32Array;

/** Tallies by name: a channel, a child, or a combination of procedure and channel. */
export type Parts = ReadonlyMap<string, Tally>;

/**
 * Identifies the slots, `overall.A3.B4.C3.D3.E3x5`; stored with every tally and checked when it is read. A reworded
 * questionnaire keeps its layout. One with other questions has another, and then a reader for the old layout is needed.
 */
export const LAYOUT = `${[
  questionnaire.overall.key,
  ...questionnaire.factors.map(({ key, items }) => `${key}${items.length}`),
].join('.')}x${LEVELS}`;

const VERSION = 0;
const RESPONDENTS = 1;
const SURVEYED = 2;
const FACTORS = 3;
const ANSWERS = FACTORS + questionnaire.factors.length;

export const TALLY_SIZE = ANSWERS + questionKeys.length * LEVELS;

const answersAt = new Map(questionKeys.map((key, index) => [key, ANSWERS + index * LEVELS]));
const factorAt = new Map(
  questionnaire.factors.flatMap(({ items }, index) => items.map(({ key }) => [key, FACTORS + index] as const)),
);

export const newTally = (): Tally => new Uint32Array(TALLY_SIZE);

/** Adds one rating. A rating without answers to current questions adds its version but no respondent. */
export function countRating(
  tally: Tally,
  { levels, version }: { readonly levels: Readonly<Record<string, number>>; readonly version: number },
): void {
  const factors = new Set<number>();
  let answered = 0;
  for (const [key, level] of Object.entries(levels)) {
    const answers = answersAt.get(key);
    if (answers === undefined) continue;
    add(tally, answers + level - 1, 1);
    const factor = factorAt.get(key);
    if (factor !== undefined) factors.add(factor);
    answered += 1;
  }
  add(tally, VERSION, version);
  if (answered > 0) add(tally, RESPONDENTS, 1);
  if (factors.size > 0) add(tally, SURVEYED, 1);
  for (const factor of factors) add(tally, factor, 1);
}

export function addTally(into: Tally, from: Tally): void {
  for (let index = 0; index < from.length; index += 1) into[index] = slot(into, index) + slot(from, index);
}

export const versionOf = (tally: Tally): number => slot(tally, VERSION);
export const respondentsOf = (tally: Tally): number => slot(tally, RESPONDENTS);
/** Respondents who answered at least one item. */
export const surveyedOf = (tally: Tally): number => slot(tally, SURVEYED);
/** Respondents who answered at least one item of a factor, given by its index in the questionnaire. */
export const factorRespondentsOf = (tally: Tally, factor: number): number => slot(tally, FACTORS + factor);

/** The number of answers at each level of a question. */
export function answersTo(tally: Tally, key: string): number[] {
  const from = firstSlotOf(key);
  return [...tally.subarray(from, from + LEVELS)];
}

/** The number of answers at each level over several questions. Written as loops because a roll-up calls it very often. */
export function pooledAnswers(tally: Tally, keys: readonly string[]): number[] {
  const pooled = new Uint32Array(LEVELS);
  for (const key of keys) {
    const from = firstSlotOf(key);
    for (let level = 0; level < LEVELS; level += 1) add(pooled, level, slot(tally, from + level));
  }
  return [...pooled];
}

const firstSlotOf = (key: string) => answersAt.get(key) ?? TALLY_SIZE;

/** A tally reduced to the slots that an overall figure needs; a parent stores one for each child. */
export function summaryOf(tally: Tally): Tally {
  const overall = answersTo(tally, questionnaire.overall.key);
  return Uint32Array.from([...tally.subarray(0, FACTORS), ...overall, ...pooledAnswers(tally, itemKeys)]);
}

export const SUMMARY_SIZE = FACTORS + 2 * LEVELS;

export const newSummary = (): Tally => new Uint32Array(SUMMARY_SIZE);

/** The number of answers at each level in a summary: to the overall question, and to all items together. */
export const summaryAnswers = (summary: Tally): { readonly overall: number[]; readonly items: number[] } => ({
  overall: [...summary.subarray(FACTORS, FACTORS + LEVELS)],
  items: [...summary.subarray(FACTORS + LEVELS, SUMMARY_SIZE)],
});

function add(tally: Tally, index: number, amount: number): void {
  tally[index] = slot(tally, index) + amount;
}

/** A slot that does not exist counts as 0. */
const slot = (tally: Tally, index: number) => tally[index] ?? 0;
