import type { Agency } from '../../domain/tree.ts';
import type { Item } from './compare.ts';

type Change = Item<Agency>;

/**
 * The changes in groups to be written one after the other, so that no agency is without its parent after any write,
 * whenever the work breaks off: parents before those below them; then what ends, from the bottom.
 */
export function inWritingOrder(changes: readonly Change[]): readonly (readonly Change[])[] {
  const levelOf = levels(changes);
  const grouped = (isEnding: boolean) =>
    [
      ...Map.groupBy(
        changes.filter(({ after }) => (after.validTo !== undefined) === isEnding),
        levelOf,
      ),
    ]
      .sort(([one], [other]) => one - other)
      .map(([, group]) => group);
  return [...grouped(false), ...grouped(true).reverse()];
}

/** How many of the changed agencies are above one, at any time. */
function levels(changes: readonly Change[]): (change: Change) => number {
  const parents = Map.groupBy(changes, ({ after }) => after.code);
  const known = new Map<string, number>();
  const levelOf = (code: string): number => {
    const level = known.get(code);
    if (level !== undefined) return level;
    const group = parents.get(code);
    // It is not changed: what is below it comes first.
    if (group === undefined) return -1;
    // Two agencies may be above each other at different times: the one that is met first comes first.
    known.set(code, 0);
    const above = group.flatMap(({ after: { parent } }) => (parent === undefined ? [] : [levelOf(parent) + 1]));
    const found = Math.max(0, ...above);
    known.set(code, found);
    return found;
  };
  return ({ after }) => levelOf(after.code);
}
