import type { Agency, Tree } from '../../directory/domain/tree.ts';
import { rangeOf } from './report-period.ts';

/** A period and the agency tree on its last day. */
export type TreeOfPeriod = { readonly period: string; readonly tree: Tree };

/** The agencies that have a report for a period, including those that started or ended in it. */
export const agenciesOf = ({ period, tree }: TreeOfPeriod): readonly Agency[] => tree.validSince(rangeOf(period).from);

/**
 * The agencies whose petitions a report includes: the agency itself and all below it, also those that ended in the period;
 * and those that ended before it and left their petitions to one of these: to their successor, or without one to the
 * nearest agency above. So nothing that was carried over is lost, and each agency is in one report of each level.
 */
export function coveredBy(agency: string, ofPeriod: TreeOfPeriod): readonly string[] {
  const { tree } = ofPeriod;
  const inPeriod = agenciesOf(ofPeriod).map(({ code }) => code);
  const own = new Set(inPeriod.filter((code) => code === agency || tree.superiors(code).includes(agency)));
  const known = new Set(inPeriod);
  const left = tree
    .everStarted()
    .map(({ code }) => code)
    .filter((code) => !known.has(code) && own.has(tree.heir(code) ?? ''));
  return [...own, ...left].sort();
}
