import { addTally, newTally, type Parts, type Tally, versionOf } from './tally.ts';

/** Stands for all procedures together. */
export const ALL = '*';

/**
 * Combinations that one agency's hour or day tells apart. 1,500, each with hundreds of answers to every question, still
 * fit into one item; few agencies have as many procedures at all, but anybody may send codes that are none.
 */
export const MAX_COMBINATIONS = 1_500;

/** The name of a part that is set apart by two codes: neither has a bar in it. */
export const pairName = (one: string, other: string): string => `${one}|${other}`;

export function readPair(name: string): readonly [one: string, other: string] {
  const bar = name.indexOf('|');
  return [name.slice(0, bar), name.slice(bar + 1)];
}

/** A rating counts in the combination of its procedure, if it names one, and its channel. */
export const combinationOf = (procedure: string | undefined, channel: string): string =>
  pairName(procedure ?? '', channel);

/** The tally of a part, made when it is first asked for. */
export function partOf(parts: Map<string, Tally>, name: string, make: () => Tally = newTally): Tally {
  const known = parts.get(name);
  if (known !== undefined) return known;
  const made = make();
  parts.set(name, made);
  return made;
}

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

/** The version of a whole cell: it grows with every rating in it and with every correction of one. */
export function versionOfParts(parts: Parts): number {
  let version = 0;
  for (const tally of parts.values()) version += versionOf(tally);
  return version;
}

/** The procedures told apart in these combinations. */
export const proceduresIn = (combinations: Parts): Set<string> =>
  new Set([...combinations.keys()].map((name) => readPair(name)[0]).filter((code) => code !== ''));

/**
 * Too many combinations for one item are counted without their procedures: the totals stay right whatever codes are
 * sent. As combinations only grow in number, a cell that was folded once stays so.
 */
export function foldedParts(combinations: Parts): Parts {
  if (combinations.size <= MAX_COMBINATIONS) return combinations;
  const folded = new Map<string, Tally>();
  for (const [name, tally] of combinations) {
    addTally(partOf(folded, combinationOf(undefined, readPair(name)[1])), tally);
  }
  return folded;
}
