import type { Tree } from '../../directory/domain/tree.ts';
import type { Counts } from './counts.ts';
import { emptyGroups, type Grouped, sumOfGroups } from './grouped.ts';

/**
 * The dossiers of each agency together with all below it. What an agency that has ended left counts for the one that is
 * responsible for it: its successor, or the nearest one above. Agencies without dossiers are absent.
 */
export function treeCounts(own: ReadonlyMap<string, Grouped>, tree: Tree): ReadonlyMap<string, Grouped> {
  const parts = new Map<string, Grouped[]>();
  for (const [agency, groups] of own) {
    const heir = tree.heir(agency);
    for (const code of heir === undefined ? [] : [heir, ...tree.superiors(heir)]) {
      parts.set(code, [...(parts.get(code) ?? []), groups]);
    }
  }
  return new Map([...parts].map(([code, groups]) => [code, sumOfGroups(groups)]));
}

/** What is stored of an agency: its own dossiers, those with all below it, and the totals of those directly below it. */
export type AgencyCounts = {
  readonly own: Grouped;
  readonly tree: Grouped;
  readonly children: Readonly<Record<string, Counts>>;
};

export const noCounts: AgencyCounts = { own: emptyGroups, tree: emptyGroups, children: {} };

/** The counts of every agency that has any. */
export function countsByAgency(own: ReadonlyMap<string, Grouped>, tree: Tree): ReadonlyMap<string, AgencyCounts> {
  const sums = treeCounts(own, tree);
  const childrenOf = (agency: string) =>
    tree.children(agency).flatMap(({ code }) => {
      const child = sums.get(code);
      return child === undefined ? [] : [[code, child.total] as const];
    });
  return new Map(
    [...new Set([...own.keys(), ...sums.keys()])].map((agency) => [
      agency,
      {
        own: own.get(agency) ?? emptyGroups,
        tree: sums.get(agency) ?? emptyGroups,
        children: Object.fromEntries(childrenOf(agency)),
      },
    ]),
  );
}
