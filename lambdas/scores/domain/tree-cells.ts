import type { Tree } from '../../directory/domain/tree.ts';
import { ALL, addParts, pairName, partOf, readPair } from './parts.ts';
import { addTally, newSummary, newTally, type Parts, summaryOf, type Tally } from './tally.ts';

/** The counts of an agency and all below it for a procedure (or all) and a period, and a summary of each child. */
export type TreeCell = {
  /** By channel. */
  readonly parts: Parts;
  /** Summaries by combination of child and channel. */
  readonly children: Parts;
};

type OwnCounts = {
  readonly tree: Tree;
  /** Each agency's counts of its own ratings, by combination of procedure and channel. */
  readonly own: ReadonlyMap<string, Parts>;
};

/** The cells of an agency for some procedures and for all of them, from its own counts and all counts below it. */
export function treeCells(
  agency: string,
  procedures: ReadonlySet<string>,
  { tree, own }: OwnCounts,
): Map<string, TreeCell> {
  const cells = new Map(
    [ALL, ...procedures].map((name) => [name, { parts: new Map<string, Tally>(), children: new Map<string, Tally>() }]),
  );
  for (const code of tree.within(agency)) {
    const child = childTowards(tree, agency, code);
    for (const [combination, tally] of own.get(code) ?? []) {
      const [procedure, channel] = readPair(combination);
      const summary = summaryOf(tally);
      for (const name of [ALL, procedure]) {
        const cell = cells.get(name);
        if (cell === undefined) continue;
        addTally(partOf(cell.parts, channel), tally);
        if (child !== undefined) addTally(partOf(cell.children, pairName(child, channel), newSummary), summary);
      }
    }
  }
  return cells;
}

/** The cell of a period from the cells of its parts. */
export function sumOfCells(cells: readonly TreeCell[]): TreeCell {
  const parts = new Map<string, Tally>();
  const children = new Map<string, Tally>();
  for (const cell of cells) {
    addParts(parts, cell.parts);
    addParts(children, cell.children);
  }
  return { parts, children };
}

type ChannelCounts = { readonly whole: Tally; readonly children: ReadonlyMap<string, Tally> };

/** The counts of one channel of a cell, or of all channels: the whole, and the summary of each child by its code. */
export function inChannel({ parts, children }: TreeCell, channel?: string): ChannelCounts {
  const whole = newTally();
  const summaries = new Map<string, Tally>();
  for (const [name, tally] of parts) if (channel === undefined || name === channel) addTally(whole, tally);
  for (const [name, summary] of children) {
    const [child, childChannel] = readPair(name);
    if (channel === undefined || childChannel === channel) addTally(partOf(summaries, child, newSummary), summary);
  }
  return { whole, children: summaries };
}

/** The child of `agency` on the path down to `code`; undefined for the agency itself. */
function childTowards(tree: Tree, agency: string, code: string): string | undefined {
  if (code === agency) return undefined;
  const path = [code, ...tree.ancestors(code)];
  return path[path.indexOf(agency) - 1];
}
