import { beforeAll } from 'vitest';
import type { Item, Table } from '../../../lambdas/platform/table.ts';
import type { TableName } from '../../../lambdas/service.ts';

/** Makes an empty table with the keys and indexes of that name. */
export type Open = (of: TableName) => Promise<Table>;

export const key = { pk: 'agencies#H44', sk: 'H44.100#2025-07-01' };
export const numbered = (n: number) => ({ pk: 'people#H44', sk: `p${String(n).padStart(3, '0')}` });
export const skOf = (items: readonly Item[]) => items.map(({ sk }) => sk);
export const codeOf = (items: readonly Item[]) => items.map(({ code }) => code);

/** A table of its own for the tests of one `describe`; each test keeps to keys of its own. */
export function opened(open: Open, of: TableName): () => Table {
  let table: Table | undefined;
  beforeAll(async () => {
    table = await open(of);
  });
  return () => {
    if (table === undefined) throw new Error('The table is opened before the tests');
    return table;
  };
}

export async function collected(items: AsyncIterable<Item>): Promise<Item[]> {
  const all = [];
  for await (const item of items) all.push(item);
  return all;
}
