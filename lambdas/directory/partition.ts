import { type Item, queryAll, type Table } from '../platform/table.ts';
import { Person as PersonSchema } from './contract.ts';
import type { Person } from './domain/person.ts';

/** One page contains a whole province: about 150 agencies of 200 bytes. */
const PAGE = 500;

/** All rows of a partition of the directory, strongly consistent. */
export async function readPartition(table: Table, pk: string): Promise<readonly Item[]> {
  const rows = [];
  for await (const row of queryAll(table, { key: { pk }, limit: PAGE, consistent: true })) rows.push(row);
  return rows;
}

/** The periods of all agencies of a province, by the code of its root. */
export const agencyPartition = (root: string): string => `agencies#${root}`;

export const entryKey = (id: string) => ({ pk: `person#${id}`, sk: 'person' });
export const rowKey = (id: string, agency: string) => ({ pk: `people#${agency}`, sk: id });

/** The candidates of an agency: the entry of each, or the row of one that has none. */
export async function candidatesOf(table: Table, agency: string): Promise<readonly Item[]> {
  const rows = await readPartition(table, `people#${agency}`);
  const entries = await table.getMany(rows.map((row) => entryKey(personOf(row).id)));
  const entryOf = new Map(entries.map((entry) => [entry['id'], entry]));
  return rows.map((row) => entryOf.get(row['sk']) ?? row);
}

/** A row has the id in its key. */
export const personOf = (item: Item): Person => PersonSchema.parse({ ...item, id: item['id'] ?? item['sk'] });
