import type { ItemChange } from '../../../lambdas/platform/consumer.ts';
import { memoryTable } from '../../../lambdas/platform/memory-table.ts';
import type { Item, Key, Table, Written } from '../../../lambdas/platform/table.ts';
import { type TableName, tables } from '../../../lambdas/service.ts';

/** A table with a stream of its changes, whose indexes are behind until they catch up, as those of DynamoDB may be. */
export type ChangingTable = {
  readonly table: Table;
  readonly all: () => readonly Item[];
  readonly catchUp: () => void;
};

/** `onChange` is called with each change, in order; a write that was refused or changed nothing calls nothing. */
export function changingTable(of: TableName, onChange: (change: ItemChange) => void): ChangingTable {
  const { partition, sort }: { partition: string; sort?: string } = tables[of];
  const stored = memoryTable(tables[of]);
  const indexed = memoryTable(tables[of]);
  const behind: (readonly [Key, Item | undefined])[] = [];

  const keyOf = (item: Item): Key => ({
    [partition]: `${item[partition]}`,
    ...(sort !== undefined && { [sort]: `${item[sort]}` }),
  });
  /** A table in memory works before it returns its promise, so nothing can come between these three. */
  async function changing(key: Key, write: () => Promise<Written>): Promise<Written> {
    const reads = [stored.get(key), write(), stored.get(key)] as const;
    const [before, written, after] = await Promise.all(reads);
    if (written === 'conflict' || (before === undefined && after === undefined)) return written;
    behind.push([key, after]);
    onChange({ ...(before && { before }), ...(after && { after }) });
    return written;
  }
  return {
    table: {
      ...stored,
      put: (item, condition) => changing(keyOf(item), () => stored.put(item, condition)),
      update: (key, change, condition) => changing(key, () => stored.update(key, change, condition)),
      remove: (key, condition) => changing(key, () => stored.remove(key, condition)),
      query: (query) => (query.index === undefined ? stored : indexed).query(query),
    },
    all: () => stored.all(),
    catchUp() {
      for (const [key, after] of behind.splice(0))
        void (after === undefined ? indexed.remove(key) : indexed.put(after));
    },
  };
}
