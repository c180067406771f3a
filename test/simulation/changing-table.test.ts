import { describe, expect, test } from 'vitest';
import type { ItemChange } from '../../lambdas/platform/consumer.ts';
import type { Table } from '../../lambdas/platform/table.ts';
import { describeTable } from '../support/table-contract.ts';
import { changingTable } from './world/changing-table.ts';

describeTable('memory with a stream', async (of): Promise<Table> => {
  const { table, catchUp } = changingTable(of, () => undefined);
  return {
    ...table,
    query(query) {
      catchUp();
      return table.query(query);
    },
  };
});

describe('the stream of a table', () => {
  const opened = () => {
    const changes: ItemChange[] = [];
    return { changes, ...changingTable('ratings', (change) => changes.push(change)) };
  };

  test('shows each change with its images before and after, in order', async () => {
    const { table, changes } = opened();

    await table.put({ subject: 'a', version: 1 });
    await table.update({ subject: 'a' }, { set: { version: 2 } });
    await table.remove({ subject: 'a' });

    expect(changes).toEqual([
      { after: { subject: 'a', version: 1 } },
      { before: { subject: 'a', version: 1 }, after: { subject: 'a', version: 2 } },
      { before: { subject: 'a', version: 2 } },
    ]);
  });

  test('shows nothing of a write that was refused or changed nothing', async () => {
    const { table, changes } = opened();
    await table.put({ subject: 'a', version: 1 });

    await table.put({ subject: 'a', version: 2 }, { absent: 'subject' });
    await table.remove({ subject: 'b' });

    expect(changes).toHaveLength(1);
  });

  test('is ahead of the indexes until they catch up', async () => {
    const { table, catchUp } = opened();
    const query = { index: 'by-cell', key: { cell: 'c' }, limit: 10 };
    await table.put({ subject: 'a', cell: 'c', version: 1 });

    expect((await table.query(query)).items).toEqual([]);
    catchUp();
    expect((await table.query(query)).items).toHaveLength(1);
  });
});
