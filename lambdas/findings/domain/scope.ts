import type { Tree } from '../../directory/domain/tree.ts';
import type { LocalDate } from '../../kernel/time.ts';

/** Two levels of government began in 2025; nothing that is recorded is older. */
const SINCE: LocalDate = '2000-01-01';

/** An agency with those that it took over and, if asked for, all below it: also those that have ended. */
export function scopeOf(agency: string, isWithBelow: boolean, tree: Tree): readonly string[] {
  const codes = [agency, ...tree.predecessors(agency)];
  if (!isWithBelow) return codes;
  const below = tree.validSince(SINCE).filter(({ code }) => tree.superiors(code).includes(agency));
  return [...new Set([...codes, ...below.map(({ code }) => code)])];
}
