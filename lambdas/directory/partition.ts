import { type Item, queryAll, type Table } from '../platform/table.ts';

/** One page contains a whole province: about 150 agencies of 200 bytes. */
const PAGE = 500;

/** All rows of a partition of the directory, strongly consistent. */
export async function readPartition(table: Table, pk: string): Promise<readonly Item[]> {
  const rows = [];
  for await (const row of queryAll(table, { key: { pk }, limit: PAGE, consistent: true })) rows.push(row);
  return rows;
}
