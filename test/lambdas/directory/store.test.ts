import { beforeEach, describe, expect, test } from 'vitest';
import { directoryStore } from '../../../lambdas/directory/store.ts';
import { addDays } from '../../../lambdas/kernel/time.ts';
import type { Table } from '../../../lambdas/platform/table.ts';
import { anAgency, phuTho } from '../../support/agencies.ts';
import { testTable } from '../../support/engine.ts';
import { aPerson } from '../../support/people.ts';

const NOW = '2026-11-21T08:15:30.000Z';
const JUST_BEFORE_A_MINUTE = '2026-11-21T08:16:29.999Z';
const A_MINUTE_LATER = '2026-11-21T08:16:30.000Z';
const ward = anAgency({ code: 'H44.200', parent: 'H44' });

let table: Table;
beforeEach(async () => {
  table = await testTable('directory');
});

describe('the agencies', () => {
  test('are read as they were written, without storage attributes', async () => {
    const store = directoryStore(table, 'H44');
    for (const agency of phuTho) await store.putAgency(agency);

    expect((await store.tree(NOW)).all).toStrictEqual(phuTho);
  });

  test('are separate for each province', async () => {
    await directoryStore(table, 'H29').putAgency(anAgency({ code: 'H29' }));
    await directoryStore(table, 'H44').putAgency(anAgency({ code: 'H44' }));

    expect((await directoryStore(table, 'H44').tree(NOW)).all.map(({ code }) => code)).toStrictEqual(['H44']);
  });

  test('are read completely, over any number of pages', async () => {
    const many = Array.from({ length: 501 }, (_, n) => anAgency({ code: `H44.${1_000 + n}` }));
    const store = directoryStore(table, 'H44');
    for (const agency of many) await store.putAgency(agency);

    expect((await store.tree(NOW)).all).toHaveLength(501);
  });

  test('have one row per period: a new start date adds a row, the same start date replaces it', async () => {
    const store = directoryStore(table, 'H44');
    await store.putAgency({ ...ward, kind: 'commune' });
    await store.putAgency({ ...ward, kind: 'ward', validTo: '2026-06-30' });
    await store.putAgency({ ...ward, kind: 'zone', validFrom: '2026-07-01' });

    expect((await store.freshTree('2026-06-30')).find('H44.200')).toStrictEqual({ ...ward, validTo: '2026-06-30' });
    expect((await store.freshTree('2026-07-01')).find('H44.200')?.kind).toBe('zone');
  });

  test('that are invalid throw an error', async () => {
    await table.put({ pk: 'agencies#H44', sk: 'H44#2025-07-01', code: 'H44', kind: 'kingdom' });

    await expect(directoryStore(table, 'H44').tree(NOW)).rejects.toThrow();
  });
});

describe('the tree', () => {
  test('is cached for a minute, then read again', async () => {
    const here = directoryStore(table, 'H44');
    const elsewhere = directoryStore(table, 'H44');
    const seen = async (now: string) => (await here.tree(now)).find('H44.200') !== undefined;

    expect(await seen(NOW)).toBe(false);
    await elsewhere.putAgency(ward);
    expect(await seen(JUST_BEFORE_A_MINUTE)).toBe(false);
    expect(await seen(A_MINUTE_LATER)).toBe(true);
  });

  test('is the same object within that minute, day by day', async () => {
    const store = directoryStore(table, 'H44');

    expect(await store.tree(NOW)).toBe(await store.tree(JUST_BEFORE_A_MINUTE));
    expect(await store.tree(NOW, '2026-01-01')).toBe(await store.tree(NOW, '2026-01-01'));
    expect(await store.tree(NOW, '2026-01-01')).not.toBe(await store.tree(NOW));
  });

  test('is cached for several days at once, because any day may be requested', async () => {
    const store = directoryStore(table, 'H44');
    const first = await store.tree(NOW, '2026-01-01');

    for (let day = 1; day < 64; day += 1) await store.tree(NOW, addDays('2026-01-01', day));
    expect(await store.tree(NOW, '2026-01-01')).toBe(first);
    await store.tree(NOW, '2025-12-31');
    expect(await store.tree(NOW, '2026-01-01')).not.toBe(first);
  });

  test('is up to date at once for the store that changed it', async () => {
    const store = directoryStore(table, 'H44');
    await store.tree(NOW);
    await store.putAgency(ward);

    expect((await store.tree(NOW)).find('H44.200')).toStrictEqual(ward);
  });

  test('is up to date at once when read without the cache', async () => {
    const store = directoryStore(table, 'H44');
    await store.tree(NOW);
    await directoryStore(table, 'H44').putAgency(ward);

    expect((await store.freshTree('2026-11-21')).find('H44.200')).toStrictEqual(ward);
    expect((await store.tree(NOW)).find('H44.200')).toBeUndefined();
  });

  test('is that of the local day, which changes at 17:00 UTC even within the minute', async () => {
    const store = directoryStore(table, 'H44');
    await store.putAgency({ ...ward, validFrom: '2026-11-22' });

    expect((await store.tree('2026-11-21T16:59:59.999Z')).find('H44.200')).toBeUndefined();
    expect((await store.tree('2026-11-21T17:00:00.000Z')).find('H44.200')).toBeDefined();
  });

  test('of another day is that of the requested day', async () => {
    const store = directoryStore(table, 'H44');
    await store.putAgency({ ...ward, validTo: '2026-06-30' });

    expect((await store.tree(NOW, '2026-06-30')).find('H44.200')).toBeDefined();
    expect((await store.tree(NOW, '2026-07-01')).find('H44.200')).toBeUndefined();
    expect((await store.tree(NOW)).find('H44.200')).toBeUndefined();
  });
});

describe('the people of an agency', () => {
  test('are read as they were written, by id', async () => {
    const store = directoryStore(table, 'H44');
    const binh = aPerson({ id: 'binh', role: 'head', phone: '+84912345678', email: 'binh@example.vn' });
    const an = aPerson({ id: 'an', language: 'en' });
    await store.putPerson(binh);
    await store.putPerson(an);
    await store.putPerson(aPerson({ id: 'chi', agency: 'H44.104' }));

    expect(await store.people('H44.100', NOW)).toStrictEqual([an, binh]);
    expect(await store.people('H44', NOW)).toStrictEqual([]);
  });

  test('are in post until their last day, inclusive', async () => {
    const store = directoryStore(table, 'H44');
    await store.putPerson(aPerson({ validTo: '2026-11-21' }));

    expect(await store.people('H44.100', '2026-11-21T16:59:59.999Z')).toHaveLength(1);
    expect(await store.people('H44.100', '2026-11-21T17:00:00.000Z')).toStrictEqual([]);
  });

  test('are replaced by a later entry under the same id', async () => {
    const store = directoryStore(table, 'H44');
    await store.putPerson(aPerson({ phone: '+84912345678' }));
    await store.putPerson(aPerson({ role: 'head' }));

    expect(await store.people('H44.100', NOW)).toStrictEqual([aPerson({ role: 'head' })]);
  });

  test('are moved by a later entry at another agency: the row at the first does not count any more', async () => {
    const store = directoryStore(table, 'H44');
    const moved = aPerson({ agency: 'H44.104', role: 'head' });
    await store.putPerson(aPerson());

    expect(await store.putPerson(moved, ['H44.100'])).toBe('written');
    expect(await store.people('H44.100', NOW)).toStrictEqual([]);
    expect(await store.people('H44.104', NOW)).toStrictEqual([moved]);
    expect(await store.findPerson('an', 'H44.100')).toStrictEqual(moved);

    const back = aPerson({ phone: '+84912345678' });
    await store.putPerson(back, ['H44.104']);
    expect(await store.people('H44.100', NOW)).toStrictEqual([back]);
    expect(await store.people('H44.104', NOW)).toStrictEqual([]);
  });

  test('are not moved from an agency that the writer does not know of', async () => {
    const store = directoryStore(table, 'H44');
    await store.putPerson(aPerson());

    expect(await store.putPerson(aPerson({ agency: 'H44.104' }), ['H44.01'])).toBe('conflict');
    expect(await store.people('H44.100', NOW)).toStrictEqual([aPerson()]);
    expect(await store.people('H44.104', NOW)).toStrictEqual([]);
  });

  test('stay where they are when a move breaks off between its two writes', async () => {
    const store = directoryStore(table, 'H44');
    await store.putPerson(aPerson());
    let writes = 0;
    const breaking: Table = {
      ...table,
      put: async (item, condition) => {
        writes += 1;
        if (writes === 2) throw new Error('broken off');
        return table.put(item, condition);
      },
    };

    const move = directoryStore(breaking, 'H44').putPerson(aPerson({ agency: 'H44.104' }), ['H44.100']);
    await expect(move).rejects.toThrow('broken off');
    expect(await store.people('H44.100', NOW)).toStrictEqual([aPerson()]);
    expect(await store.people('H44.104', NOW)).toStrictEqual([]);
  });

  describe('written before people had a key of their own', () => {
    const { id, ...row } = aPerson();
    const oldRow = (agency: string) => table.put({ ...row, agency, pk: `people#${agency}`, sk: id });

    test('are readable', async () => {
      await oldRow('H44.100');
      const store = directoryStore(table, 'H44');

      expect(await store.people('H44.100', NOW)).toStrictEqual([aPerson()]);
      expect(await store.findPerson(id, 'H44.100')).toStrictEqual(aPerson());
      expect(await store.findPerson(id, 'H44.104')).toBeUndefined();
    });

    test('are found at every agency that lists them, and moved from there', async () => {
      for (const agency of ['H44.100', 'H44.104']) await oldRow(agency);
      const store = directoryStore(table, 'H44');
      const found = await store.findPersonAt(id, ['H44', 'H44.01', 'H44.100', 'H44.104']);
      expect(found.map(({ agency }) => agency).sort()).toStrictEqual(['H44.100', 'H44.104']);

      await store.putPerson(aPerson({ agency: 'H44.01' }), ['H44.100', 'H44.104']);

      for (const agency of ['H44.100', 'H44.104']) expect(await store.people(agency, NOW)).toStrictEqual([]);
      expect(await store.people('H44.01', NOW)).toHaveLength(1);
      expect(await store.findPersonAt(id, ['H44.100'])).toStrictEqual([aPerson({ agency: 'H44.01' })]);
    });
  });

  test('are not cached: a change is visible at once', async () => {
    const store = directoryStore(table, 'H44');
    await store.people('H44.100', NOW);
    await directoryStore(table, 'H44').putPerson(aPerson());

    expect(await store.people('H44.100', NOW)).toHaveLength(1);
  });
});
