import { memoryTable } from '../../lambdas/platform/memory-table.ts';
import type { Item, Table } from '../../lambdas/platform/table.ts';
import type { TableName } from '../../lambdas/service.ts';
import { tables } from '../../lambdas/service.ts';

/** A table whose indexes trail it, as DynamoDB's may: they see a write when `catchUp` says so, in the order of writing. */
export function trailingTable(of: TableName): Table & { catchUp(writes?: number): Promise<void> } {
  const table = memoryTable(tables[of]);
  const seen = memoryTable(tables[of]);
  const unseen: Item[] = [];
  return {
    ...table,
    async put(item, condition) {
      const written = await table.put(item, condition);
      if (written === 'written') unseen.push(item);
      return written;
    },
    query: (query) => (query.index === undefined ? table : seen).query(query),
    async catchUp(writes = unseen.length) {
      for (const item of unseen.splice(0, writes)) await seen.put(item);
    },
  };
}

/** What a troubled table throws, so that it is told from a fault of the code under test. */
export class TroubleError extends Error {
  override readonly name = 'TroubleError';
}

/** How writing goes wrong: the process dies at the n-th write, or that one write fails and all others succeed. */
export type Trouble = { readonly kind: 'crash' | 'fault'; readonly atWrite: number };

/** Puts the trouble between a caller and its tables: writes are counted over all of them. */
export function troubled({ kind, atWrite }: Trouble): (table: Table) => Table {
  let writes = 0;
  const check = (isWrite: boolean) => {
    if (isWrite) writes += 1;
    if (kind === 'fault' ? isWrite && writes === atWrite : writes >= atWrite)
      throw new TroubleError(`a ${kind} at ${writes}`);
  };
  return (table) => around(table, async (isWrite) => check(isWrite));
}

/** A table before each of whose calls something is awaited. */
export function around(table: Table, before: (isWrite: boolean) => Promise<void>): Table {
  const then =
    <Given extends unknown[], Answer>(isWrite: boolean, call: (...given: Given) => Promise<Answer>) =>
    async (...given: Given) => {
      await before(isWrite);
      return call(...given);
    };
  return {
    get: then(false, table.get),
    put: then(true, table.put),
    update: then(true, table.update),
    remove: then(true, table.remove),
    query: then(false, table.query),
    getMany: then(false, table.getMany),
  };
}

/** Whether work came to its end in spite of the trouble; a fault of its own is thrown as it came. */
export async function survives(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (fault) {
    if (isTrouble(fault)) return false;
    throw fault;
  }
}

const isTrouble = (fault: unknown): boolean =>
  fault instanceof TroubleError || (fault instanceof Error && fault.cause !== undefined && isTrouble(fault.cause));
