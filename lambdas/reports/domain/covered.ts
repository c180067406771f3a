import type { Agency, Tree } from '../../directory/domain/tree.ts';
import { rangeOf } from './months.ts';

/** A month and the agency tree on its last day. */
export type TreeOfMonth = { readonly period: string; readonly tree: Tree };

/** The agencies that have a report for a month, including those that started or ended in it. */
export const agenciesOf = ({ period, tree }: TreeOfMonth): readonly Agency[] => tree.validSince(rangeOf(period).from);

/** The agencies whose petitions a report includes: the agency itself and all below it, also those that ended in the month. */
export function coveredBy(agency: string, month: TreeOfMonth): readonly string[] {
  return agenciesOf(month)
    .map(({ code }) => code)
    .filter((code) => code === agency || month.tree.superiors(code).includes(agency));
}
