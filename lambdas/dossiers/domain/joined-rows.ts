import { type Counts, joined, noDossiers } from './counts.ts';
import type { Grouped } from './grouped.ts';

/** The counts of an agency and all below it in a half month. */
export type HalfCounts = {
  readonly tree: Grouped;
  readonly children: Readonly<Record<string, Counts>>;
};

/** A period as one: its total, by field, and by agency directly below. */
export type PeriodCounts = {
  readonly total: Counts;
  readonly fields: Readonly<Record<string, Counts>>;
  readonly children: Readonly<Record<string, Counts>>;
};

/** Joins the half months of a period, oldest first. Who has no dossiers in a half counts as zero there. */
export function joinHalves(rows: readonly HalfCounts[]): PeriodCounts {
  const join = (pick: (row: HalfCounts) => Counts | undefined) => joined(rows.map((row) => pick(row) ?? noDossiers));
  const joinAll = (named: (row: HalfCounts) => Readonly<Record<string, Counts>>) => {
    const names = [...new Set(rows.flatMap((row) => Object.keys(named(row))))];
    return Object.fromEntries(names.map((name) => [name, join((row) => named(row)[name])]));
  };
  return {
    total: join(({ tree }) => tree.total),
    fields: joinAll(({ tree }) => tree.fields),
    children: joinAll(({ children }) => children),
  };
}
