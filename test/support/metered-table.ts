import type { TableSpec } from '../../lambdas/platform/module.ts';
import type { Item, Key, Table } from '../../lambdas/platform/table.ts';
import { itemBytes } from './item-size.ts';
import { getUnits, queryUnits, writeUnits } from './write-units.ts';

/** What went over the port of tables: calls, items, bytes, and capacity units with all indexes. */
export type Traffic = {
  writes: number;
  reads: number;
  itemsRead: number;
  bytesWritten: number;
  bytesRead: number;
  writeUnits: number;
  readUnits: number;
};

export const noTraffic = (): Traffic => ({
  ...{ writes: 0, reads: 0, itemsRead: 0, bytesWritten: 0, bytesRead: 0, writeUnits: 0, readUnits: 0 },
});

/** The table, counting its reads and writes; write units only where `spec` says which indexes there are. */
export function metered(table: Table, traffic: Traffic, spec?: TableSpec): Table {
  const read = (items: readonly Item[], units: number) => {
    traffic.reads += 1;
    traffic.itemsRead += items.length;
    traffic.readUnits += units;
    for (const item of items) traffic.bytesRead += itemBytes(item);
  };
  const wrote = async <Result>(key: Item, item: Item, write: () => Promise<Result>): Promise<Result> => {
    traffic.writes += 1;
    traffic.bytesWritten += itemBytes(item);
    if (spec === undefined) return write();
    const before = await table.get(keyIn(spec, key));
    const result = await write();
    const after = await table.get(keyIn(spec, key));
    const units = Object.values(writeUnits(spec, before ?? {}, after ?? {})).reduce((sum, each) => sum + each, 0);
    traffic.writeUnits += Math.max(1, units);
    return result;
  };
  return {
    async get(key) {
      const item = await table.get(key);
      read(item === undefined ? [] : [item], getUnits(item));
      return item;
    },
    async query(query) {
      const page = await table.query(query);
      read(page.items, Math.max(0.5, queryUnits(page.items)) * (query.consistent === true ? 2 : 1));
      return page;
    },
    async getMany(keys) {
      const items = await table.getMany(keys);
      read(
        items,
        items.map(getUnits).reduce((sum, each) => sum + each, 0),
      );
      return items;
    },
    put: (item, condition) => wrote(item, item, () => table.put(item, condition)),
    update: (key, change, condition) =>
      wrote(key, { ...key, ...change.set }, () => table.update(key, change, condition)),
    remove: (key, condition) => wrote(key, key, () => table.remove(key, condition)),
  };
}

function keyIn({ partition, sort }: TableSpec, item: Item): Key {
  const names = [partition, sort].filter((name) => name !== undefined);
  return Object.fromEntries(names.map((name) => [name, `${item[name]}`]));
}
