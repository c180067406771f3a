import { itemKeys, LEVELS, questionKeys, questionnaire } from '../../ratings/domain/questionnaire.ts';

/**
 * The counts of a cell in one typed array, so that merging two cells is adding two arrays. Its slots: the version, the
 * respondents, those of them who answered an item, those who answered an item of each factor, then the answers at each
 * level of each question.
 *
 * The version is the sum of the versions of the ratings counted. Ratings are never taken back and their versions only
 * grow, so of two counts of one cell the one with the higher version has seen more, and equal versions mean equal counts.
 */
export type Tally = Uint32Array;

/** Tallies by what sets them apart: a channel, a child, a combination of procedure and channel. */
export type Parts = ReadonlyMap<string, Tally>;

/**
 * Names the slots, `overall.A3.B4.C3.D3.E3x5`: a tally at rest is read only by whoever knows its layout. A reworded
 * questionnaire keeps its slots; one with other questions gets others, and then the old ones need a reader too.
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

const answersAt = new Map(questionKeys.map((key, at) => [key, ANSWERS + at * LEVELS]));
const factorAt = new Map(
  questionnaire.factors.flatMap(({ items }, at) => items.map(({ key }) => [key, FACTORS + at] as const)),
);

export const newTally = (): Tally => new Uint32Array(TALLY_SIZE);

/** Counts one rating. One that answers nothing we ask is no respondent, but its version counts. */
export function countRating(
  tally: Tally,
  { levels, version }: { readonly levels: Readonly<Record<string, number>>; readonly version: number },
): void {
  const factors = new Set<number>();
  let answered = 0;
  for (const [key, level] of Object.entries(levels)) {
    const answers = answersAt.get(key);
    if (answers === undefined) continue;
    raise(tally, answers + level - 1, 1);
    const factor = factorAt.get(key);
    if (factor !== undefined) factors.add(factor);
    answered += 1;
  }
  raise(tally, VERSION, version);
  if (answered > 0) raise(tally, RESPONDENTS, 1);
  if (factors.size > 0) raise(tally, SURVEYED, 1);
  for (const factor of factors) raise(tally, factor, 1);
}

export function addTally(into: Tally, from: Tally): void {
  for (let at = 0; at < from.length; at += 1) into[at] = slot(into, at) + slot(from, at);
}

export const versionOf = (tally: Tally): number => slot(tally, VERSION);
export const respondentsOf = (tally: Tally): number => slot(tally, RESPONDENTS);
/** Those who answered at least one item. */
export const surveyedOf = (tally: Tally): number => slot(tally, SURVEYED);
/** Those who answered at least one item of a factor, by its place in the questionnaire. */
export const factorRespondentsOf = (tally: Tally, factor: number): number => slot(tally, FACTORS + factor);

/** Answers at each level of a question. */
export function answersTo(tally: Tally, key: string): number[] {
  const from = placeOf(key);
  return [...tally.subarray(from, from + LEVELS)];
}

/** Answers at each level, of all these questions together: slot by slot, for a roll-up asks it of every part of a day. */
export function pooledAnswers(tally: Tally, keys: readonly string[]): number[] {
  const pooled = new Uint32Array(LEVELS);
  for (const key of keys) {
    const from = placeOf(key);
    for (let level = 0; level < LEVELS; level += 1) raise(pooled, level, slot(tally, from + level));
  }
  return [...pooled];
}

const placeOf = (key: string) => answersAt.get(key) ?? TALLY_SIZE;

/** A tally reduced to what an overall figure needs, with slots of its own: what a parent keeps of each child. */
export function summaryOf(tally: Tally): Tally {
  const overall = answersTo(tally, questionnaire.overall.key);
  return Uint32Array.from([...tally.subarray(0, FACTORS), ...overall, ...pooledAnswers(tally, itemKeys)]);
}

export const SUMMARY_SIZE = FACTORS + 2 * LEVELS;

export const newSummary = (): Tally => new Uint32Array(SUMMARY_SIZE);

/** Answers of a summary at each level: to the overall question, and to all items together. */
export const summaryAnswers = (summary: Tally): { readonly overall: number[]; readonly items: number[] } => ({
  overall: [...summary.subarray(FACTORS, FACTORS + LEVELS)],
  items: [...summary.subarray(FACTORS + LEVELS, SUMMARY_SIZE)],
});

function raise(tally: Tally, at: number, by: number): void {
  tally[at] = slot(tally, at) + by;
}

/** What does not exist counts nothing. */
const slot = (tally: Tally, at: number) => tally[at] ?? 0;
