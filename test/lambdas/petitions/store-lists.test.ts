import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, type Instant, instantAt } from '../../../lambdas/kernel/time.ts';
import { type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import type { Table } from '../../../lambdas/platform/table.ts';
import { testTable } from '../../support/engine.ts';
import { aPetition, aPetitionIn, codeOf, officer, RECEIVED_AT } from '../../support/petitions.ts';

let table: Table;
let petitions: PetitionStore;

beforeAll(async () => {
  table = await testTable('petitions');
  petitions = petitionStore(table);
});

test('a row says whether its petition is locked, and whether it was', async () => {
  const agency = 'H44.LOCKED';
  const lock = { at: RECEIVED_AT, by: officer, reason: 'Có dấu hiệu tố cáo' };
  const plain = aPetition({ code: codeOf('plain'), agency, receivedAt: '2026-11-02T01:00:00.000Z' });
  const locked = { at: RECEIVED_AT, event: 'locked', agency, reason: lock.reason } as const;
  const once = aPetition({ code: codeOf('once'), agency, receivedAt: '2026-11-02T02:00:00.000Z' });
  const now = aPetition({ code: codeOf('now'), agency, receivedAt: '2026-11-02T03:00:00.000Z' });
  for (const petition of [plain, { ...once, events: [...once.events, locked] }, { ...now, lock }]) {
    await petitions.create(petition);
  }

  const { rows } = await petitions.month(agency, '2026-11', { limit: 3 });

  expect(rows.map(({ code, isLocked }) => [code, isLocked])).toStrictEqual([
    [now.code, true],
    [once.code, false],
    [plain.code, undefined],
  ]);
});

describe('an inbox', () => {
  const agency = 'H44.INBOX';
  const due = ['2026-12-01', '2026-12-02', '2026-12-02', '2026-12-07', '2026-12-14'];
  const dueAt = (day: string) => instantAt(addDays(day, 1), '00:00');

  beforeAll(async () => {
    const shuffled = [3, 0, 4, 2, 1].map((at) => aPetition({ code: codeOf(`due ${at}`), agency, dueOn: `${due[at]}` }));
    await Promise.all(shuffled.map((petition) => petitions.create(petition)));
    await petitions.create(aPetition({ code: codeOf('elsewhere'), agency: 'H44.INBOX.1' }));
  });

  async function pages(limit: number, range: { from?: Instant; to?: Instant } = {}) {
    const read: string[][] = [];
    let after: { at: string; code: string } | undefined;
    do {
      const page = await petitions.inbox(agency, { limit, after, ...range });
      read.push(page.rows.map(({ dueOn }) => dueOn));
      after = page.next;
    } while (after !== undefined);
    return read;
  }

  test('is sorted by due instant, with the fields of a list row', async () => {
    const { rows, next } = await petitions.inbox(agency, { limit: 10 });

    expect(rows.map(({ dueOn }) => dueOn)).toStrictEqual(due);
    expect(next).toBeUndefined();
    expect(rows[0]).toStrictEqual({
      code: codeOf('due 0'),
      status: 'submitted',
      version: 1,
      kind: 'reflection',
      matter: 'field',
      receivedAt: RECEIVED_AT,
      dueOn: '2026-12-01',
      triageDueOn: '2026-11-30',
      calendarVersion: '2026.2',
      excerpt: 'Đường Hùng Vương bị ngập mỗi khi mưa lớn, đề…',
    });
  });

  test.each([1, 2, 3, 4, 5, 6])('is read page by page of %i, nothing twice and nothing left out', async (limit) => {
    const read = await pages(limit);

    expect(read.flat()).toStrictEqual(due);
    expect(Math.max(...read.map((page) => page.length))).toBeLessThanOrEqual(limit);
  });

  test.each<[string, { from?: Instant; to?: Instant }, number[]]>([
    ['from a day on', { from: dueAt('2026-12-02') }, [1, 2, 3, 4]],
    ['to a day', { to: dueAt('2026-12-02') }, [0, 1, 2]],
    ['between two', { from: dueAt('2026-12-02'), to: dueAt('2026-12-07') }, [1, 2, 3]],
    ['to just before midnight', { to: '2026-12-02T16:59:59.999Z' }, [0]],
    ['in an empty span', { from: dueAt('2026-12-03'), to: dueAt('2026-12-05') }, []],
    ['in a span that ends before it begins', { from: dueAt('2026-12-05'), to: dueAt('2026-12-03') }, []],
  ])('is read %s, also page by page', async (_, range, expected) => {
    const { rows } = await petitions.inbox(agency, { limit: 10, ...range });

    expect(rows.map(({ dueOn }) => dueOn)).toStrictEqual(expected.map((at) => due[at]));
    expect((await pages(2, range)).flat()).toStrictEqual(expected.map((at) => due[at]));
  });

  test('is at its end for a cursor from behind the range', async () => {
    const after = { at: dueAt('2026-12-14'), code: codeOf('due 4') };

    expect(await petitions.inbox(agency, { limit: 10, to: dueAt('2026-12-07'), after })).toStrictEqual({ rows: [] });
  });

  test('is at its beginning for a cursor that the range has left behind', async () => {
    const after = { at: dueAt('2026-12-01'), code: codeOf('due 0') };

    const { rows } = await petitions.inbox(agency, { limit: 10, from: dueAt('2026-12-07'), after });

    expect(rows.map(({ dueOn }) => dueOn)).toStrictEqual(['2026-12-07', '2026-12-14']);
  });

  test('continues from a cursor whose row is gone', async () => {
    const after = { at: dueAt('2026-12-02'), code: 'PAKN-ZZZZ-ZZZZ' };

    const { rows } = await petitions.inbox(agency, { limit: 10, after });

    expect(rows.map(({ dueOn }) => dueOn)).toStrictEqual(['2026-12-07', '2026-12-14']);
  });

  test('shows the assignee', async () => {
    const own = 'H44.ASSIGNED';
    await petitions.create(aPetitionIn('processing', { code: codeOf('assigned'), agency: own }));

    const { rows } = await petitions.inbox(own, { limit: 1 });

    expect(rows).toMatchObject([{ assigneeId: officer.id, assigneeName: officer.name, status: 'processing' }]);
  });
});

describe('a month', () => {
  test('is read newest first, page by page', async () => {
    const agency = 'H44.NEWEST';
    const days = ['2026-11-02', '2026-11-09', '2026-11-20', '2026-11-27'];
    for (const day of days) {
      await petitions.create(aPetition({ code: codeOf(day), agency, receivedAt: instantAt(day, '09:00') }));
    }

    const first = await petitions.month(agency, '2026-11', { limit: 3 });
    const second = await petitions.month(agency, '2026-11', { limit: 3, after: first.next });

    const received = [...first.rows, ...second.rows].map(({ receivedAt }) => receivedAt.slice(0, 10));
    expect(received).toStrictEqual(days.toReversed());
    expect(first.rows).toHaveLength(3);
    expect(second.next).toBeUndefined();
    expect(await petitions.month(agency, '2026-10', { limit: 3 })).toStrictEqual({ rows: [] });
  });
});
