import * as z from 'zod';
import { isSameJson } from '../kernel/canonical-json.ts';
import type { Instant } from '../kernel/time.ts';
import { queryAll, type Table } from '../platform/table.ts';
import { type Counts, countNames } from './domain/counts.ts';
import type { Grouped } from './domain/grouped.ts';
import type { HalfMonth } from './domain/half-month.ts';
import { method } from './domain/method.ts';
import type { AgencyCounts } from './domain/tree-counts.ts';

/** The halves of two years: more than any period has. */
const PAGE = 48;

/** The numbers in the order of `countNames`: a row is read for every half of every agency. */
const Numbers = z
  .array(z.number().int().min(0))
  .length(countNames.length)
  .transform((numbers) => Object.fromEntries(countNames.map((name, index) => [name, numbers[index]])) as Counts);
const StoredGroups = z.object({ total: Numbers, fields: z.record(z.string(), Numbers) });

const StoredCount = z.object({
  agency: z.string(),
  half: z.string(),
  /** Of the agency alone, and with all below it. */
  own: StoredGroups,
  tree: StoredGroups,
  /** The totals of those directly below it, so that a table of them is read with one query. */
  children: z.record(z.string(), Numbers),
  countedAt: z.string(),
  /** The version of the method. */
  method: z.string(),
});

/** The dossiers of an agency in a half month. */
export type CountRow = AgencyCounts & {
  readonly agency: string;
  readonly half: HalfMonth;
  readonly countedAt: Instant;
  readonly method: string;
};
export type NewCount = Omit<CountRow, 'method'>;

export type CountStore = {
  /** The rows of an agency from one half month to another, oldest first. A half without dossiers has none. */
  between(agency: string, first: HalfMonth, last: HalfMonth): Promise<readonly CountRow[]>;
  /** Replaces the row of an agency and a half. */
  put(count: NewCount): Promise<void>;
};

export function countStore(table: Table): CountStore {
  return {
    async between(agency, first, last) {
      const range = { name: 'half', from: first, to: last };
      const rows: CountRow[] = [];
      for await (const item of queryAll(table, { key: { agency }, range, limit: PAGE })) {
        rows.push(StoredCount.parse(item));
      }
      return rows;
    },
    async put(count) {
      const { own, tree, children } = count;
      const counts = { own: packed(own), tree: packed(tree), children: packedAll(children) };
      await table.put({ ...count, ...counts, method: method.version });
    },
  };
}

const packed = ({ total, fields }: Grouped) => ({ total: numbersOf(total), fields: packedAll(fields) });
const packedAll = (named: Readonly<Record<string, Counts>>) =>
  Object.fromEntries(Object.entries(named).map(([name, counts]) => [name, numbersOf(counts)]));
const numbersOf = (counts: Counts) => countNames.map((name) => counts[name]);

/** Whether a row says the same as what was counted again. */
export const isSameCount = (row: CountRow | undefined, { own, tree, children }: AgencyCounts): boolean =>
  row !== undefined &&
  row.method === method.version &&
  isSameJson({ own: row.own, tree: row.tree, children: row.children }, { own, tree, children });
