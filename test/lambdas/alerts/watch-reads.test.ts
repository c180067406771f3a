import { expect, test } from 'vitest';
import type { Table } from '../../../lambdas/platform/table.ts';
import { deadlineWatch } from '../../support/deadline-watch.ts';
import { logLines } from '../../support/log-lines.ts';

logLines();

/** Monday 23 November 2026 is a working day: in its morning people are notified, at night only notes are made. */
const NIGHT = '2026-11-23T16:00:00.000Z';
const MORNING = '2026-11-23T03:00:00.000Z';
const OPEN = 20_000;
const DUE = 40;
/** One query in each shard, of those that are due and of those who are to be notified. */
const SHARDS = 16;

test('the watch reads the key and the item of each petition that is due, and nothing of any other', async () => {
  const house = await deadlineWatch({ open: OPEN, due: DUE, now: NIGHT });

  const { counts, traffic } = await house.run();

  expect(counts).toMatchObject({ marked: DUE, failed: 0, notified: 0 });
  expect(traffic.petitions).toMatchObject({ itemsRead: 2 * DUE, reads: SHARDS + DUE, writes: DUE });
});

test('the watch reads each agency once in a run, not for each of its petitions', async () => {
  const few = await (await deadlineWatch({ open: OPEN, due: 200, now: NIGHT })).run();
  const many = await (await deadlineWatch({ open: OPEN, due: 800, now: NIGHT })).run();

  expect(few.counts.marked).toBe(200);
  expect(many.counts.marked).toBe(800);
  expect(many.traffic.directory).toStrictEqual(few.traffic.directory);
});

test('telling reads each petition once more for each person, and a run with nothing to do reads no item', async () => {
  const house = await deadlineWatch({ open: OPEN, due: DUE, now: MORNING });

  const { counts, traffic } = await house.run();
  await house.deliver();
  const settling = await house.run();
  const idle = await house.run();

  const notes = traffic.alerts.writes - counts.notified;
  expect(counts).toMatchObject({ marked: DUE, failed: 0 });
  expect(traffic.petitions.itemsRead).toBe(2 * DUE + notes);
  expect(traffic.messages.writes).toBe(counts.notified);
  expect(settling.traffic.messages).toMatchObject({ itemsRead: counts.notified, writes: 0 });
  expect(settling.traffic.alerts.writes).toBe(notes);
  expect(settling.traffic.petitions.itemsRead).toBe(0);
  expect(idle.counts).toStrictEqual({ marked: 0, skipped: 0, failed: 0, notified: 0 });
  for (const { itemsRead, writes } of Object.values(idle.traffic)) expect([itemsRead, writes]).toStrictEqual([0, 0]);
  expect(idle.traffic.petitions.readUnits + idle.traffic.alerts.readUnits).toBe(SHARDS);
});

test.each([100, 150, 200])(
  'a run that ends after %d calls is continued by the next, which repeats nothing',
  async (calls) => {
    const whole = await deadlineWatch({ open: OPEN, due: DUE, now: NIGHT });
    await whole.run();
    const house = await deadlineWatch({ open: OPEN, due: DUE, now: NIGHT });
    const ended = new Promise<void>((end) => void house.run(endingAfter(calls, end)));

    await ended;
    const { counts } = await house.run();

    expect(counts.failed).toBe(0);
    expect(counts.marked).toBeLessThan(DUE);
    expect(await notesIn(house.stored.alerts)).toStrictEqual(await notesIn(whole.stored.alerts));
    expect((await house.run()).counts).toMatchObject({ marked: 0, skipped: 0 });
  },
);

/** A function that AWS stops: from some call on none is answered, and nothing is thrown either. */
function endingAfter(calls: number, end: () => void): (table: Table) => Table {
  let left = calls;
  const stopped = new Promise<never>(() => undefined);
  const through = <Result>(call: () => Promise<Result>): Promise<Result> => {
    left -= 1;
    if (left === 0) end();
    return left > 0 ? call() : stopped;
  };
  return (table) => ({
    get: (key) => through(() => table.get(key)),
    put: (item, condition) => through(() => table.put(item, condition)),
    update: (key, change, condition) => through(() => table.update(key, change, condition)),
    remove: (key, condition) => through(() => table.remove(key, condition)),
    query: (query) => through(() => table.query(query)),
    getMany: (keys) => through(() => table.getMany(keys)),
  });
}

/** The keys of all that is noted, to compare: who is to be notified what. */
async function notesIn(alerts: Table): Promise<readonly string[]> {
  const shards = Array.from({ length: SHARDS }, (_, shard) => `${shard}`.padStart(2, '0'));
  const pages = await Promise.all(
    shards.map((noteShard) => alerts.query({ index: 'to-notify', key: { noteShard }, limit: 10_000 })),
  );
  return pages.flatMap(({ items }) => items.map(({ person, sk }) => `${person} ${sk}`)).sort();
}
