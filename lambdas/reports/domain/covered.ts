import type { Agency, Tree } from '../../directory/domain/tree.ts';

/** The tree as it stood on the first and on the last day of a month. */
export type MonthTrees = { readonly first: Tree; readonly last: Tree };

/** The agencies of a month: each has a report, also one that ended or began in it. */
export function agenciesOf({ first, last }: MonthTrees): readonly Agency[] {
  const byCode = new Map([...first.all, ...last.all].map((agency) => [agency.code, agency]));
  return [...byCode.values()];
}

/** Whose petitions the report of an agency counts: its own, and of all below it, also of those that ended in the month. */
export function coveredBy(agency: string, trees: MonthTrees): readonly string[] {
  return agenciesOf(trees)
    .map(({ code }) => code)
    .filter((code) => code === agency || trees.last.superiors(code).includes(agency));
}
