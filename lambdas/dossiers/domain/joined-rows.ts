import { type Counts, joined, noDossiers } from './counts.ts';
import type { Grouped } from './grouped.ts';
import type { HalfMonth } from './half-month.ts';

/** The counts of an agency and all below it in a half month. */
export type HalfCounts = {
  readonly half: HalfMonth;
  readonly tree: Grouped;
  readonly children: Readonly<Record<string, Counts>>;
};

/** A period as one: its total, by field, and by agency directly below. */
export type PeriodCounts = {
  readonly total: Counts;
  readonly fields: Readonly<Record<string, Counts>>;
  readonly children: Readonly<Record<string, Counts>>;
};

/** Joins the half months of a period, oldest first. One without dossiers has no row and counts as zero. */
export function joinHalves(halves: readonly HalfMonth[], rows: readonly HalfCounts[]): PeriodCounts {
  const byHalf = new Map(rows.map((row) => [row.half, row]));
  const join = (pick: (row: HalfCounts) => Counts | undefined) =>
    joined(halves.map((half) => pickFrom(byHalf.get(half), pick)));
  const joinAll = (named: (row: HalfCounts) => Readonly<Record<string, Counts>>) => {
    const names = [...new Set(rows.flatMap((row) => Object.keys(named(row))))].sort();
    return Object.fromEntries(names.map((name) => [name, join((row) => named(row)[name])]));
  };
  return {
    total: join(({ tree }) => tree.total),
    fields: joinAll(({ tree }) => tree.fields),
    children: joinAll(({ children }) => children),
  };
}

const pickFrom = (row: HalfCounts | undefined, pick: (row: HalfCounts) => Counts | undefined): Counts =>
  (row && pick(row)) ?? noDossiers;
