import { addTally, newTally, type Parts, type Tally, versionOf } from './tally.ts';

/** Stands for all procedures together. */
export const ALL = '*';

/**
 * Combinations that one agency's hour or day tells apart. 1,500, each with hundreds of answers to every question, still
 * fit into one item; few agencies have as many procedures at all, but anybody may send codes that are none.
 */
export const MAX_COMBINATIONS = 1_500;

export const combinationOf = (procedure: string | undefined, channel: string): string =>
  `${procedure ?? ''}|${channel}`;

export function readCombination(combination: string): { readonly procedure: string; readonly channel: string } {
  const bar = combination.indexOf('|');
  return { procedure: combination.slice(0, bar), channel: combination.slice(bar + 1) };
}

/** The tally of a part, made when it is first asked for. */
export function partOf(parts: Map<string, Tally>, name: string, make: () => Tally = newTally): Tally {
  const known = parts.get(name);
  if (known !== undefined) return known;
  const made = make();
  parts.set(name, made);
  return made;
}

export function addParts(into: Map<string, Tally>, from: Parts): void {
  for (const [name, tally] of from)
    addTally(
      partOf(into, name, () => new Uint32Array(tally.length)),
      tally,
    );
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
  new Set([...combinations.keys()].map((name) => readCombination(name).procedure).filter((code) => code !== ''));

/**
 * Too many combinations for one item are counted without their procedures: the totals stay right whatever codes are
 * sent. As combinations only grow in number, a cell that was folded once stays so.
 */
export function foldedParts(combinations: Parts): Parts {
  if (combinations.size <= MAX_COMBINATIONS) return combinations;
  const folded = new Map<string, Tally>();
  for (const [name, tally] of combinations) {
    addTally(partOf(folded, combinationOf(undefined, readCombination(name).channel)), tally);
  }
  return folded;
}
