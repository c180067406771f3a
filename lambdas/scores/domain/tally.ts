import { itemKeys, LEVELS, questionKeys, questionnaire } from '../../ratings/domain/questionnaire.ts';

/**
 * The counts of a cell in one typed array, so that two cells are merged by adding two arrays. Its slots: the version, the
 * respondents, then the answers at each level of each question.
 *
 * The version is the sum of the versions of the counted ratings. Ratings are never deleted and their versions only
 * increase, so of two counts of a cell the one with the higher version is newer, and equal versions mean equal counts.
 */
export type Tally = Uint32Array;

/** Tallies by name: combinations of procedure, channel, class of rating or child, divided by `|`. */
export type Parts = ReadonlyMap<string, Tally>;

/**
 * Identifies the slots, `overall.A3.B4.C3.D3.E3x5`; stored with every tally and checked when it is read. A reworded
 * questionnaire keeps its layout. One with other questions has another, and then a reader for the old layout is needed.
 */
export const FIRST_LAYOUT = `${[
  questionnaire.overall.key,
  ...questionnaire.factors.map(({ key, items }) => `${key}${items.length}`),
].join('.')}x${LEVELS}`;

/** Since the second layout, names contain the class of the ratings. Cells of the first are counted again. */
export const LAYOUT = `${FIRST_LAYOUT}.classes`;

const VERSION = 0;
const RESPONDENTS = 1;
const ANSWERS = 2;

export const TALLY_SIZE = ANSWERS + questionKeys.length * LEVELS;

const answersAt = new Map(questionKeys.map((key, index) => [key, ANSWERS + index * LEVELS]));
/** The first slot of each question. */
export const questionSlots: readonly number[] = [...answersAt.values()];

export const newTally = (): Tally => new Uint32Array(TALLY_SIZE);

/** Adds one rating. A rating without answers to current questions adds its version but no respondent. */
export function countRating(
  tally: Tally,
  { levels, version }: { readonly levels: Readonly<Record<string, number>>; readonly version: number },
): void {
  let answered = 0;
  for (const [key, level] of Object.entries(levels)) {
    const answers = answersAt.get(key);
    if (answers === undefined) continue;
    add(tally, answers + level - 1, 1);
    answered += 1;
  }
  add(tally, VERSION, version);
  if (answered > 0) add(tally, RESPONDENTS, 1);
}

export function addTally(into: Tally, from: Tally): void {
  for (let index = 0; index < from.length; index += 1) into[index] = slot(into, index) + slot(from, index);
}

export const versionOf = (tally: Tally): number => slot(tally, VERSION);
export const respondentsOf = (tally: Tally): number => slot(tally, RESPONDENTS);

/** The number of answers at each level of a question. */
export function answersTo(tally: Tally, key: string): number[] {
  const from = firstSlotOf(key);
  return [...tally.subarray(from, from + LEVELS)];
}

/** The number of answers at each level of the question that begins at a slot. */
export const answersAtSlot = (tally: Tally, at: number): number[] => [...tally.subarray(at, at + LEVELS)];

/** The answers at each level that one tally has more than another, from a slot on; negative where it has fewer. */
export const differenceAt = (at: number, tally: Tally | undefined, other: Tally | undefined): number[] =>
  Array.from({ length: LEVELS }, (_, level) => slot(tally, at + level) - slot(other, at + level));

export function addLevels(tally: Tally, at: number, levels: readonly number[]): void {
  for (const [index, n] of levels.entries()) add(tally, at + index, n);
}

/** Whether no level becomes negative when these, some of which may be negative, are added. */
export const fitsInto = (tally: Tally | undefined, at: number, levels: readonly number[]): boolean =>
  levels.every((n, index) => slot(tally, at + index) + n >= 0);

export const raiseVersion = (tally: Tally): void => add(tally, VERSION, 1);

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
  return Uint32Array.from([...tally.subarray(0, ANSWERS), ...overall, ...pooledAnswers(tally, itemKeys)]);
}

export const SUMMARY_SIZE = ANSWERS + 2 * LEVELS;

export const newSummary = (): Tally => new Uint32Array(SUMMARY_SIZE);

/** The number of answers at each level in a summary: to the overall question, and to all items together. */
export const summaryAnswers = (summary: Tally): { readonly overall: number[]; readonly items: number[] } => ({
  overall: [...summary.subarray(ANSWERS, ANSWERS + LEVELS)],
  items: [...summary.subarray(ANSWERS + LEVELS, SUMMARY_SIZE)],
});

function add(tally: Tally, index: number, amount: number): void {
  tally[index] = slot(tally, index) + amount;
}

/** A slot or a tally that does not exist counts as 0. */
const slot = (tally: Tally | undefined, index: number) => tally?.[index] ?? 0;
