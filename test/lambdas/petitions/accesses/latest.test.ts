import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Access } from '../../../../lambdas/petitions/accesses/access.ts';
import { latestOf } from '../../../../lambdas/petitions/accesses/latest.ts';
import type { Window } from '../../../../lambdas/petitions/accesses/store.ts';

const rowOf = (agency: string, entry: string): Access => ({
  ...{ agency, entry, at: entry, code: 'PAKN-AAAA-0001', event: 'contactOpened' },
  ...{ person: 'p', personName: 'P', personAgency: agency },
});

/** Lists as the store reads them, and how many rows were read. */
function storeOf(lists: Readonly<Record<string, readonly string[]>>) {
  const read = { rows: 0 };
  return {
    read,
    of: async (agency: string, { after }: Window, limit: number) => {
      const all = [...(lists[agency] ?? [])]
        .sort()
        .reverse()
        .filter((entry) => after === undefined || entry < after);
      read.rows += Math.min(limit, all.length);
      return { rows: all.slice(0, limit).map((entry) => rowOf(agency, entry)), isMore: all.length > limit };
    },
  };
}

const entries = fc.uniqueArray(fc.integer({ min: 10_000, max: 99_999 }).map(String), { maxLength: 120 });

test('pages of any size together are the one list of all agencies, the latest first', async () => {
  await fc.assert(
    fc.asyncProperty(entries, fc.integer({ min: 1, max: 30 }), async (all, limit) => {
      const lists = { a: [] as string[], b: [] as string[], c: [] as string[], d: [] as string[] };
      for (const entry of all) lists[(['a', 'b', 'c', 'd'] as const)[Number(entry) % 4] ?? 'a'].push(entry);
      const found: string[] = [];
      let after: string | undefined;
      for (;;) {
        const { rows, isMore } = await latestOf(Object.keys(lists), storeOf(lists).of, { window: { after }, limit });
        found.push(...rows.map(({ entry }) => entry));
        if (!isMore) break;
        expect(rows).toHaveLength(limit);
        after = rows.at(-1)?.entry;
      }
      expect(found).toEqual([...all].sort().reverse());
    }),
  );
});

test('a page of many agencies reads a few rows of each', async () => {
  const lists = Object.fromEntries(
    Array.from({ length: 200 }, (_, agency) => [
      `H44.${agency}`,
      Array.from({ length: 200 }, (_, at) => `${100_000 + at * 200 + agency}`),
    ]),
  );
  const store = storeOf(lists);
  const { rows, isMore } = await latestOf(Object.keys(lists), store.of, { window: {}, limit: 100 });

  expect([rows.length, isMore]).toEqual([100, true]);
  expect(store.read.rows).toBe(200 * 8);
});
