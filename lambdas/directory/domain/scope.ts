import type { Tree } from './tree.ts';

/** An agency with those that it took over; `isDeep`: and all that are or, when they ended, were below it. */
export function scopeOf(tree: Tree, agency: string, isDeep: boolean): readonly string[] {
  const own = [agency, ...tree.predecessors(agency)];
  if (!isDeep) return own;
  const below = tree.everStarted().flatMap(({ code }) => (tree.superiors(code).includes(agency) ? [code] : []));
  return [...new Set([...own, ...below])];
}
