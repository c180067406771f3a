import type { Instant } from '../../../kernel/time.ts';
import type { Row, View } from './view.ts';

/** How many petitions are in a view; `more`: at least that many, because counting stopped before the view ended. */
export type Count = { readonly n: number; readonly more?: true };

/** `at`: what its list is sorted by. */
export type CountedRow = Row & { readonly at: Instant };

type Counted = {
  readonly rows: readonly CountedRow[];
  /** Until when the list was read; missing if it was read to its end. */
  readonly readUntil?: Instant | undefined;
};

/** Counts a view in rows that were read in order: if all its rows are before `readUntil`, the count is complete. */
export function countIn({ range: { from, to }, matches }: View, { rows, readUntil }: Counted): Count {
  const isInRange = (at: Instant) => (from === undefined || from <= at) && (to === undefined || at <= to);
  const n = rows.filter((row) => isInRange(row.at) && matches(row)).length;
  const isCut = readUntil !== undefined && (to === undefined || readUntil <= to);
  return isCut ? { n, more: true } : { n };
}
