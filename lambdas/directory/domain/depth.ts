import type { Tree } from './tree.ts';

/** A province has at most five: itself, a commune or department, and what they have below them. Ten leave room for reforms. */
export const MAX_LEVELS = 10;

/**
 * The agencies from a code up to the root, itself first; no more than a tree may have levels, so that a long chain or a
 * cycle costs no more than a tree that is allowed.
 */
export function pathToRoot(code: string, tree: Pick<Tree, 'find'>): readonly string[] {
  const path: string[] = [];
  let current: string | undefined = code;
  while (current !== undefined && path.length < MAX_LEVELS && !path.includes(current)) {
    path.push(current);
    current = tree.find(current)?.parent;
  }
  return path;
}

/** How many levels an agency has below itself; it counts no further than a tree may have. */
export function levelsBelow(code: string, tree: Pick<Tree, 'children'>): number {
  let levels = 0;
  let next = tree.children(code);
  while (next.length > 0 && levels < MAX_LEVELS) {
    levels += 1;
    next = next.flatMap((agency) => tree.children(agency.code));
  }
  return levels;
}
