import type { Agency, Tree } from '../../directory/domain/tree.ts';
import { spanOf } from './months.ts';

/** A month, and the tree as it stood on its last day. */
export type TreeOfMonth = { readonly period: string; readonly tree: Tree };

/** The agencies of a month: each has a report, also one that began in it, or ended, or both. */
export const agenciesOf = ({ period, tree }: TreeOfMonth): readonly Agency[] => tree.validSince(spanOf(period).from);

/** Whose petitions the report of an agency counts: its own, and of all below it, also of those that ended in the month. */
export function coveredBy(agency: string, month: TreeOfMonth): readonly string[] {
  return agenciesOf(month)
    .map(({ code }) => code)
    .filter((code) => code === agency || month.tree.superiors(code).includes(agency));
}
