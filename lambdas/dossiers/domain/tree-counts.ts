import type { Tree } from '../../directory/domain/tree.ts';
import type { Counts } from './counts.ts';
import { emptyGroups, type Grouped, sumOfGroups } from './grouped.ts';

/** The tree of a day, and that of today for agencies that did not exist yet. */
export type Trees = { readonly tree: Tree; readonly today: Tree };

/**
 * The dossiers of each agency together with all below it. What an agency that has ended left counts for the one that is
 * responsible for it: its successor, or the nearest one above. An agency that began later holds dossiers that others
 * received: they count for itself, and for those above it today that existed then. Agencies without dossiers are absent.
 */
export function treeCounts(own: ReadonlyMap<string, Grouped>, { tree, today }: Trees): ReadonlyMap<string, Grouped> {
  const parts = new Map<string, Grouped[]>();
  for (const [agency, groups] of own) {
    const heir = tree.heir(agency);
    const above = heir === undefined ? today.superiors(agency).filter((code) => tree.find(code)) : tree.superiors(heir);
    for (const code of [heir ?? agency, ...above]) {
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
export function countsByAgency(own: ReadonlyMap<string, Grouped>, trees: Trees): ReadonlyMap<string, AgencyCounts> {
  const { tree } = trees;
  const sums = treeCounts(own, trees);
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
