import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { again, inOrder, type Lists, type Position } from '../../../../lambdas/petitions/staff/listing/in-order.ts';
import type { AgencyRow } from '../../../../lambdas/petitions/stored.ts';
import { codeOf, MONDAY } from '../../../support/petitions.ts';

const instantOf = (second: number) => new Date(Date.parse(MONDAY) + second * 1_000).toISOString();

/** A list keeps the order of equal rows, whatever their codes are, as an index does. */
function listsOf(placed: readonly (readonly [agency: number, second: number])[], descending: boolean) {
  const rows = placed.map(([agency, second], at) => ({
    ...{ code: codeOf(`row ${at}`), agency: `H44.${agency}`, receivedAt: instantOf(second) },
    ...{ version: 1, status: 'submitted', kind: 'reflection', dueOn: '2026-12-14' },
  })) as AgencyRow[];
  const sign = descending ? -1 : 1;
  const inOne = (agency: string) =>
    rows.filter((row) => row.agency === agency).sort((a, b) => sign * compare(a.receivedAt, b.receivedAt));
  const reads: string[] = [];
  const lists: Lists = {
    agencies: ['H44.2', 'H44.0', 'H44.1'],
    sortOf: ({ receivedAt }) => receivedAt,
    descending,
    read: async (agency, { limit, after, from, to }) => {
      reads.push(agency);
      const all = inOne(agency);
      const start = after === undefined ? 0 : all.findIndex(({ code }) => code === after.code) + 1;
      const rest = all
        .slice(start)
        .filter(({ receivedAt: at }) => (from === undefined || from <= at) && (to === undefined || at <= to));
      const page = rest.slice(0, limit);
      const last = page.at(-1);
      // As DynamoDB does: a page that is exactly full says that there may be more.
      return page.length < limit || last === undefined
        ? { rows: page }
        : { rows: page, next: { at: last.receivedAt, code: last.code } };
    },
  };
  const expected = [...lists.agencies].sort().flatMap(inOne);
  return { lists, reads, expected: expected.sort((a, b) => sign * compare(a.receivedAt, b.receivedAt)) };
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const rows = fc.array(fc.tuple(fc.nat(2), fc.nat(6)), { maxLength: 60 });

describe('lists that are read as one', () => {
  test('are one sorted list on pages of any size, with many equal rows, upwards and downwards', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), fc.integer({ min: 1, max: 9 }), async (placed, descending, size) => {
        const { lists, expected } = listsOf(placed, descending);
        const found: AgencyRow[] = [];
        for (let at: Position | undefined, isOver = false; !isOver; ) {
          const page = inOrder(lists, at);
          const taken = await page.take(size);
          found.push(...taken);
          const last = taken.at(-1);
          isOver = last === undefined || !page.hasMore();
          at = last && page.positionOf(last);
        }
        expect(found).toStrictEqual(expected);
      }),
    );
  });

  test('are the same list once more after what was taken', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.nat(70), fc.integer({ min: 1, max: 9 }), async (placed, ahead, size) => {
        const { lists, expected } = listsOf(placed, false);
        const list = inOrder(lists);
        const replayed = again(await list.take(ahead), list);
        const found: AgencyRow[] = [];
        while (replayed.hasMore()) found.push(...(await replayed.take(size)));
        expect(found).toStrictEqual(expected);
      }),
    );
  });

  test('are read once each for a few rows, and then only where rows are taken', async () => {
    const { lists, reads } = listsOf(
      Array.from({ length: 40 }, (_, at) => [1, at]),
      false,
    );
    const list = inOrder(lists);
    await list.take(4);
    expect(reads).toStrictEqual(['H44.0', 'H44.1', 'H44.2']);

    await list.take(36);
    expect(reads.slice(3)).toStrictEqual(['H44.1', 'H44.1']);
  });
});
