import { describe, expect, test } from 'vitest';
import { treeOf } from '../../../../lambdas/directory/domain/tree.ts';
import { isRefusal } from '../../../../lambdas/kernel/refusal.ts';
import { listPetitions } from '../../../../lambdas/petitions/staff/listing/list.ts';
import { listedAgencies, receivedIn } from '../../../../lambdas/petitions/staff/listing/lists.ts';
import { petitionStore } from '../../../../lambdas/petitions/store.ts';
import { anAgency } from '../../../support/agencies.ts';
import { testTable } from '../../../support/engine.ts';
import { metered, noTraffic } from '../../../support/metered-table.ts';
import { aCaller, calendar, NEXT_TUESDAY } from '../../../support/petitions.ts';

const root = anAgency({ code: 'H44' });
const ended = anAgency({ code: 'H44.9', parent: 'H44', validTo: '2026-10-15', successor: 'H44.1' });
const small = treeOf([root, anAgency({ code: 'H44.1', parent: 'H44' }), ended], '2026-12-01');
const huge = treeOf(
  [root, ...Array.from({ length: 1_005 }, (_, at) => anAgency({ code: `H44.${at + 1}`, parent: 'H44' }))],
  '2026-12-01',
);

describe('the agencies of a list', () => {
  test('are one with those that it took over, or also all below it with theirs', () => {
    expect(listedAgencies(small, 'H44', false)).toStrictEqual({ agencies: ['H44'], leftOut: 0 });
    expect(listedAgencies(small, 'H44.1', false).agencies).toStrictEqual(['H44.1', 'H44.9']);
    expect(listedAgencies(small, 'H44', true).agencies).toStrictEqual(['H44', 'H44.1', 'H44.9']);
    expect(listedAgencies(small, 'H44.9', true).agencies).toStrictEqual(['H44.9']);
  });

  test('are read for a month only if they were there in it', () => {
    const petitions = { month: async () => ({ rows: [] }) };
    const inMonth = (month: string) => receivedIn(month, petitions, ['H44.1', 'H44.9'], small).agencies;

    expect(inMonth('2026-10')).toStrictEqual(['H44.1', 'H44.9']);
    expect(inMonth('2026-11')).toStrictEqual(['H44.1']);
  });

  test('are at most a thousand of a huge tree, with at most one empty query each, and the answer says how many are left out', async () => {
    const traffic = noTraffic();
    const petitions = petitionStore(metered(await testTable('petitions'), traffic));
    const deps = { petitions, directory: { tree: async () => huge }, calendar };
    const by = { caller: aCaller({ agency: 'H44', roles: ['leader'] }), now: NEXT_TUESDAY };
    const listed = await listPetitions.invokeWith(deps, { query: { below: '1', counts: '0' } }, by);

    expect(isRefusal(listed) ? listed : listed.body).toStrictEqual({ items: [], agenciesLeftOut: 6 });
    expect(traffic.reads).toBe(1_000);
  });
});
