import { addTally, newTally, type Parts, type Tally, versionOf } from './tally.ts';

/** The key for all procedures together. */
export const ALL = '*';

/** Instead of a procedure or channel: several of them. Not a code, so that no query asks for it. */
export const SEVERAL = '~';

/**
 * Limit of combinations in one hour or day of an agency. 1,500 of them, each with hundreds of answers to every question,
 * still fit into one item. Few agencies have as many procedures, but clients may send codes that do not exist.
 */
export const MAX_COMBINATIONS = 1_500;

/**
 * Limit of combinations in the release of one agency, class and half-month, which keeps several tallies of each. More
 * than an agency has in two weeks.
 */
export const MAX_RELEASED = 400;

/** The name of a part identified by two codes, the first of which contains no `|`. */
export const pairName = (first: string, second: string): string => `${first}|${second}`;

export function readPair(name: string): readonly [first: string, second: string] {
  const bar = name.indexOf('|');
  return [name.slice(0, bar), name.slice(bar + 1)];
}

/** The combination that a rating counts in: its procedure, if any, its channel and its class. */
export const combinationOf = (procedure: string | undefined, channel: string, ratingClass: string): string =>
  pairName(procedure ?? '', pairName(channel, ratingClass));

/** The tally of a part, created on first access. */
export function partOf(parts: Map<string, Tally>, name: string, create: () => Tally = newTally): Tally {
  const existing = parts.get(name);
  if (existing !== undefined) return existing;
  const created = create();
  parts.set(name, created);
  return created;
}

/** Adds every tally of `from` to the one of the same name in `into`. */
export function addParts(into: Map<string, Tally>, from: Parts): void {
  for (const [name, tally] of from) {
    const blank = () => new Uint32Array(tally.length);
    addTally(partOf(into, name, blank), tally);
  }
}

export function sumOfParts(all: Iterable<Parts>): Map<string, Tally> {
  const sum = new Map<string, Tally>();
  for (const parts of all) addParts(sum, parts);
  return sum;
}

/** The version of a whole cell: increases with every rating and every change of a rating in it. */
export function versionOfParts(parts: Parts): number {
  let version = 0;
  for (const tally of parts.values()) version += versionOf(tally);
  return version;
}

/** The procedures that occur in these combinations. */
export const proceduresIn = (combinations: Parts): Set<string> =>
  new Set([...combinations.keys()].map((name) => readPair(name)[0]).filter((code) => code !== '' && code !== SEVERAL));

/**
 * Drops the procedures if there are too many combinations for one item, so that the totals stay correct whatever codes
 * are sent. The number of combinations only increases, so a folded cell stays folded.
 */
export function foldedParts(combinations: Parts, limit = MAX_COMBINATIONS): Parts {
  if (combinations.size <= limit) return combinations;
  const folded = new Map<string, Tally>();
  for (const [name, tally] of combinations) {
    addTally(partOf(folded, pairName('', readPair(name)[1])), tally);
  }
  return folded;
}
