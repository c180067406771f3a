import { expect, test } from 'vitest';
import { MAX_IMPORT_BYTES } from '../../../../lambdas/directory/import/contract.ts';
import { importDirectory } from '../../../../lambdas/directory/import/import-directory.ts';
import { directory as slice } from '../../../../lambdas/directory/module.ts';
import { procedureStore } from '../../../../lambdas/directory/procedures/store.ts';
import { recordStore } from '../../../../lambdas/directory/record-store.ts';
import { directoryStore } from '../../../../lambdas/directory/store.ts';
import { isRefusal } from '../../../../lambdas/kernel/refusal.ts';
import { memoryTable } from '../../../../lambdas/platform/memory-table.ts';
import { anAgency } from '../../../support/agencies.ts';
import { metered, noTraffic } from '../../../support/metered-table.ts';
import { nation } from '../../../support/nation.ts';
import { aCaller } from '../../../support/petitions.ts';
import { agencyRows } from '../../../support/sheets.ts';

const NOW = '2026-11-21T08:15:30.000Z';
const by = { caller: aCaller({ agency: 'H44', roles: ['admin'] }), now: NOW };

test('every commune of the country and the agencies of a province are imported in one go', async () => {
  const traffic = noTraffic();
  const table = metered(memoryTable(slice.tables.directory), traffic, slice.tables.directory);
  const deps = {
    ...{
      directory: directoryStore(table, 'H44'),
      records: recordStore(table, 'H44'),
      procedures: procedureStore(table),
      root: 'H44',
      clock: () => NOW,
    },
  };
  const rows = agencyRows([anAgency({ code: 'H44', kind: 'province' }), ...nation('H44')]);
  const send = async (sent: object) => {
    const body = { kind: 'agencies', rows, ...sent };
    expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThan(MAX_IMPORT_BYTES / 2);
    const outcome = await importDirectory.invokeWith(deps, { body }, by);
    return isRefusal(outcome) ? expect.unreachable(outcome.refused) : outcome.body;
  };

  const { digest, counts } = await send({ mode: 'preview' });
  expect(counts).toStrictEqual({ new: 3_472, changed: 0, unchanged: 0, bad: 0 });
  expect(traffic.writes).toBe(0);

  expect(await send({ mode: 'apply', digest, why: 'Danh mục cả nước' })).toMatchObject({ written: 3_472 });
  // One unit for each entry; a preview of what is there reads it once.
  expect(traffic).toMatchObject({ writes: 3_472, writeUnits: 3_472 });
  const before = traffic.readUnits;
  expect((await send({ mode: 'preview' })).counts).toMatchObject({ unchanged: 3_472 });
  expect(traffic.readUnits - before).toBeLessThan(400);
  expect(traffic.writes).toBe(3_472);
});
