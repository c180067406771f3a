import { memoryTable } from '../../lambdas/platform/memory-table.ts';
import type { Item, Table } from '../../lambdas/platform/table.ts';
import type { TableName } from '../../lambdas/service.ts';
import { tables } from '../../lambdas/service.ts';

/** A table whose indexes lag behind, as DynamoDB's may: `catchUp` applies writes to them, in order. */
export function laggingTable(of: TableName): Table & { catchUp(writes?: number): Promise<void> } {
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

/** Thrown by a faulty table, to distinguish injected faults from faults of the code under test. */
export class InjectedFault extends Error {
  override readonly name = 'InjectedFault';
}

/** What to inject: a crash at the n-th write, after which every call fails, or a fault of the n-th write only. */
export type FaultPlan = { readonly kind: 'crash' | 'fault'; readonly atWrite: number };

/** Injects the fault between a caller and its tables; writes are counted over all tables. */
export function faulty({ kind, atWrite }: FaultPlan): (table: Table) => Table {
  let writes = 0;
  const check = (isWrite: boolean) => {
    if (isWrite) writes += 1;
    if (kind === 'fault' ? isWrite && writes === atWrite : writes >= atWrite)
      throw new InjectedFault(`a ${kind} at ${writes}`);
  };
  return (table) => beforeEachCall(table, async (isWrite) => check(isWrite));
}

/** A table that awaits `before` ahead of each call. */
export function beforeEachCall(table: Table, before: (isWrite: boolean) => Promise<void>): Table {
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

/** Whether `work` completes; false if it failed by an injected fault. Any other fault is rethrown. */
export async function survives(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (fault) {
    if (isInjected(fault)) return false;
    throw fault;
  }
}

const isInjected = (fault: unknown): boolean =>
  fault instanceof InjectedFault || (fault instanceof Error && fault.cause !== undefined && isInjected(fault.cause));
