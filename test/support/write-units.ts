import type { IndexSpec, TableSpec } from '../../lambdas/platform/module.ts';
import type { Item } from '../../lambdas/platform/table.ts';
import { itemBytes } from './item-size.ts';

/** What one unit writes, in a table or in an index. */
const WRITTEN_BYTES = 1_024;
/** What one unit reads strongly consistently; a query reads twice that for it, as it is eventually consistent. */
const READ_BYTES = 4_096;

/**
 * The write capacity units of replacing an item, by where they go, as AWS charges them: the larger of both forms; in an
 * index nothing where the row stays as it is, and two rows where its key changes.
 */
export function writeUnits(spec: TableSpec, before: Item, after: Item): Readonly<Record<string, number>> {
  const rows = (spec.indexes ?? []).map((index) => [
    index.name,
    rowUnits(index, rowIn(spec, index, before), rowIn(spec, index, after)),
  ]);
  return { table: Math.max(unitsOf(before), unitsOf(after)), ...Object.fromEntries(rows) };
}

/** The row of an item in an index: its keys, and what the index projects. Undefined if the item is not in the index. */
export function rowIn(spec: TableSpec, index: IndexSpec, item: Item): Item | undefined {
  const keys = [index.partition, index.sort].filter((name) => name !== undefined);
  if (keys.some((name) => item[name] === undefined)) return undefined;
  const names = new Set<string | undefined>([spec.partition, spec.sort, ...keys, ...index.projection]);
  return Object.fromEntries(Object.entries(item).filter(([name, value]) => names.has(name) && value !== undefined));
}

/** Read units of one item, strongly consistent; of one that does not exist too. */
export const getUnits = (item: Item | undefined): number => Math.ceil(itemBytes(item ?? { one: 1 }) / READ_BYTES);

/** Read units of a page of a query that is eventually consistent. */
export const queryUnits = (rows: readonly Item[]): number =>
  Math.ceil(rows.reduce((sum, row) => sum + itemBytes(row), 0) / READ_BYTES) / 2;

function rowUnits(index: IndexSpec, before: Item | undefined, after: Item | undefined): number {
  if (before === undefined || after === undefined) return unitsOf(before) + unitsOf(after);
  if (JSON.stringify(sorted(before)) === JSON.stringify(sorted(after))) return 0;
  const isMoved = [index.partition, index.sort].some((name) => name !== undefined && before[name] !== after[name]);
  return isMoved ? unitsOf(before) + unitsOf(after) : Math.max(unitsOf(before), unitsOf(after));
}

const sorted = (row: Item) => Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1));

const unitsOf = (item: Item | undefined): number =>
  item === undefined ? 0 : Math.ceil(itemBytes(item) / WRITTEN_BYTES);
