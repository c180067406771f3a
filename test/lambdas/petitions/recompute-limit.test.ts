import { beforeEach, expect, test } from 'vitest';
import { treeOf } from '../../../lambdas/directory/domain/tree.ts';
import type { PetitionIn } from '../../../lambdas/petitions/domain/case/petition.ts';
import { outdatedCodes } from '../../../lambdas/petitions/outdated.ts';
import { recompute } from '../../../lambdas/petitions/recompute.ts';
import { type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import type { Item, Table } from '../../../lambdas/platform/table.ts';
import { tables } from '../../../lambdas/service.ts';
import { phuTho } from '../../support/agencies.ts';
import { testTable } from '../../support/engine.ts';
import { aPetition, aPetitionIn, calendar, codeOf, DUE_ON, MONDAY } from '../../support/petitions.ts';
import { writeUnits } from '../../support/write-units.ts';

const OLD = { id: 'vn', version: '2026.1' };
const tree = treeOf(phuTho, '2026-11-20');

let table: Table;
let petitions: PetitionStore;
beforeEach(async () => {
  table = await testTable('petitions');
  petitions = petitionStore(table);
});

const deps = () => ({ petitions, directory: { tree: async () => tree }, calendar });
const run = (most: number) => recompute(deps(), MONDAY, most);

async function outdated(): Promise<readonly string[]> {
  const codes: string[] = [];
  for await (const code of outdatedCodes(deps(), MONDAY)) codes.push(code);
  return codes;
}

/** A petition whose deadline an older calendar gave. `dueOn` is right unless it is given. */
async function anOlder(name: string, dueOn = DUE_ON): Promise<PetitionIn<'submitted'>> {
  const petition = aPetition({ code: codeOf(name) });
  const older = { ...petition, dueOn, countdown: { ...petition.countdown, calendar: OLD } };
  await petitions.create(older);
  return older;
}

test('what one run cannot take is checked by the next, and nothing is checked twice', async () => {
  for (const name of ['one', 'two', 'three', 'four']) await anOlder(name);
  // The last one in the inbox: a day off was taken back.
  const { code } = await anOlder('behind', '2026-12-16');

  expect(await run(2)).toEqual({ changed: 0, same: 2, skipped: 0, failed: 0 });
  expect(await outdated()).toHaveLength(3);
  expect(await run(2)).toEqual({ changed: 0, same: 2, skipped: 0, failed: 0 });
  expect(await run(2)).toEqual({ changed: 1, same: 0, skipped: 0, failed: 0 });
  expect(await run(2)).toEqual({ changed: 0, same: 0, skipped: 0, failed: 0 });
  expect(await petitions.find(code)).toMatchObject({ dueOn: DUE_ON, version: 2 });
});

test('a deadline that is right gets the version of the calendar, and nothing else is written', async () => {
  const petition = await anOlder('right');
  const before = (await table.get({ code: petition.code })) as Item;

  await run(1);

  expect(await petitions.find(petition.code)).toEqual({
    ...petition,
    countdown: { ...petition.countdown, calendar: { id: calendar.id, version: calendar.version } },
  });
  const units = writeUnits(tables.petitions, before, (await table.get({ code: petition.code })) as Item);
  const { table: _, ...ofIndexes } = units;
  expect(Object.entries(ofIndexes).filter(([, written]) => written > 0)).toEqual([['inbox', 1]]);
});

test('a petition that was moved in the meantime is not marked', async () => {
  const petition = await anOlder('moved');
  const mark = { calendar: { id: calendar.id, version: calendar.version }, triageDueOn: undefined };

  expect(await petitions.markCalendar(petition.code, mark, { version: petition.version + 1 })).toBe('conflict');
  const slow = { ...deps(), petitions: { ...petitions, markCalendar: async () => 'conflict' as const } };
  expect(await recompute(slow, MONDAY)).toEqual({ changed: 0, same: 0, skipped: 1, failed: 0 });
  expect(await outdated()).toEqual([petition.code]);
});

test('what waits for its sender is not read: its clock is calculated when it goes on', async () => {
  const waiting = aPetitionIn('needsSupplement', { code: codeOf('waiting') });
  await petitions.create({ ...waiting, countdown: { ...waiting.countdown, calendar: OLD } });

  expect(await outdated()).toEqual([]);
});

test('a petition that is missing, or closed since its row was read, is skipped', async () => {
  const { code } = await anOlder('stale');
  const found = [undefined, aPetitionIn('withdrawn', { code })];
  const stale = { ...deps(), petitions: { ...petitions, find: async () => found.shift() } };

  expect(await recompute(stale, MONDAY)).toMatchObject({ skipped: 1 });
  expect(await recompute(stale, MONDAY)).toMatchObject({ skipped: 1 });
});
