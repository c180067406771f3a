import type { Item, Table } from '../../lambdas/platform/table.ts';
import { itemBytes } from '../../test/support/item-size.ts';

/** What went over the port of tables. */
export type Traffic = { writes: number; reads: number; bytesWritten: number; bytesRead: number };

export const noTraffic = (): Traffic => ({ writes: 0, reads: 0, bytesWritten: 0, bytesRead: 0 });

/** The table, counting its reads and writes. */
export function metered(table: Table, traffic: Traffic): Table {
  const wrote = (item: Item) => {
    traffic.writes += 1;
    traffic.bytesWritten += itemBytes(item);
  };
  const read = (items: readonly Item[]) => {
    traffic.reads += 1;
    for (const item of items) traffic.bytesRead += itemBytes(item);
  };
  return {
    async get(key) {
      const item = await table.get(key);
      read(item === undefined ? [] : [item]);
      return item;
    },
    async query(query) {
      const page = await table.query(query);
      read(page.items);
      return page;
    },
    async getMany(keys) {
      const items = await table.getMany(keys);
      read(items);
      return items;
    },
    put(item, condition) {
      wrote(item);
      return table.put(item, condition);
    },
    update(key, change, condition) {
      wrote({ ...key, ...change.set });
      return table.update(key, change, condition);
    },
    remove(key, condition) {
      wrote(key);
      return table.remove(key, condition);
    },
  };
}
