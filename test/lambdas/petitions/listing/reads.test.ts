import { beforeAll, describe, expect, test } from 'vitest';
import { treeOf } from '../../../../lambdas/directory/domain/tree.ts';
import { isRefusal } from '../../../../lambdas/kernel/refusal.ts';
import { listPetitions } from '../../../../lambdas/petitions/staff/listing/list.ts';
import { petitionStore } from '../../../../lambdas/petitions/store.ts';
import type { Table } from '../../../../lambdas/platform/table.ts';
import { anAgency } from '../../../support/agencies.ts';
import { testTable } from '../../../support/engine.ts';
import { metered, noTraffic } from '../../../support/metered-table.ts';
import { aCaller, aPetitionIn, calendar, codeOf, NEXT_TUESDAY } from '../../../support/petitions.ts';

const AGENCIES = 40;
const codes = Array.from({ length: AGENCIES }, (_, at) => `H44.${100 + at}`);
const tree = treeOf(
  [anAgency({ code: 'H44' }), ...codes.map((code) => anAgency({ code, parent: 'H44' }))],
  '2026-12-01',
);
const caller = aCaller({ agency: 'H44', roles: ['leader'] });

let table: Table;
/** 38 agencies have 30 petitions each, one has none, and the last one has 20 that are late. */
beforeAll(async () => {
  table = await testTable('petitions');
  const petitions = petitionStore(table);
  const create = async (agency: string, at: number, dueOn: string) =>
    petitions.create({ ...aPetitionIn('processing', { agency, dueOn }), code: codeOf(`${agency} ${at}`) });
  for (const agency of codes.slice(0, 38)) {
    await Promise.all(Array.from({ length: 30 }, (_, at) => create(agency, at, `2026-12-${10 + (at % 20)}`)));
  }
  await Promise.all(Array.from({ length: 20 }, (_, at) => create('H44.139', at, '2026-11-20')));
});

async function read(query: Record<string, string>) {
  const traffic = noTraffic();
  const petitions = petitionStore(metered(table, traffic));
  const listed = await listPetitions.invokeWith(
    { petitions, directory: { tree: async () => tree }, calendar },
    { query },
    { caller, now: NEXT_TUESDAY },
  );
  if (isRefusal(listed)) throw new Error(listed.refused);
  return { traffic, body: listed.body };
}

describe('what a list reads', () => {
  test('of a subtree is a small part of each inbox for a page', async () => {
    const { traffic, body } = await read({ below: '1', counts: '0' });

    expect(body.items).toHaveLength(50);
    expect(traffic.reads).toBeLessThanOrEqual(AGENCIES + 3 + 4);
    expect(traffic.itemsRead).toBeLessThanOrEqual(8 * (AGENCIES + 1) + 100);
  });

  test('to count it is about as much as is counted, with the page in it, and one query for the month of each', async () => {
    const { traffic, body } = await read({ below: '1' });

    expect(body.counts).toMatchObject({ inbox: { n: 1_000, more: true }, overdue: { n: 20 }, dueSoon: { n: 0 } });
    expect(traffic.reads).toBeLessThanOrEqual(6 * AGENCIES);
    expect(traffic.itemsRead).toBeLessThanOrEqual(2 * 1_160);
  });

  test('of one agency is one query for a page', async () => {
    const { traffic } = await read({ agency: 'H44.100', counts: '0' });

    expect(traffic).toMatchObject({ reads: 1 });
  });
});
