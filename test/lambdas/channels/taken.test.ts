import { beforeAll, expect, test } from 'vitest';
import { type Taken, type TakenStore, takenStore } from '../../../lambdas/channels/taken.ts';
import type { Table } from '../../../lambdas/platform/table.ts';
import { testTable } from '../../support/engine.ts';

let table: Table;
let taken: TakenStore;
beforeAll(async () => {
  table = await testTable('channels');
  taken = takenStore(table);
});

const aTaken = (given: Partial<Taken> = {}): Taken => ({
  id: 'message#sms-test#msg_1',
  bodyHash: 'hash',
  attemptedAt: 1_795_141_800,
  outcome: 'petition',
  reply: Uint8Array.from([1, 2, 3]),
  sealed: Uint8Array.from([4, 5, 6]),
  receivedAt: '2026-11-20T02:30:00.500Z',
  ...given,
});

test('a message is found as it was kept, and kept once', async () => {
  const one = aTaken({ id: 'message#a#1' });

  expect(await taken.find(one.id)).toBeUndefined();
  expect(await taken.keep(one)).toBe('written');
  expect(await taken.keep({ ...one, outcome: 'help' })).toBe('conflict');
  expect(await taken.find(one.id)).toStrictEqual(one);
});

test('a later attempt is noted, the same or an earlier one is not', async () => {
  const one = aTaken({ id: 'message#a#2', attemptedAt: 100 });
  await taken.keep(one);

  expect(await taken.attempt(one, 99)).toBe('conflict');
  expect(await taken.attempt(one, 100)).toBe('conflict');
  expect(await taken.attempt(one, 101)).toBe('written');
  expect(await taken.attempt(one, 101)).toBe('conflict');
  expect(await taken.find(one.id)).toStrictEqual({ ...one, attemptedAt: 101 });
});

test('a message is erased 180 days after it came', async () => {
  const one = aTaken({ id: 'message#a#3' });
  await taken.keep(one);
  await taken.attempt(one, one.attemptedAt + 60);

  expect(await table.get({ id: one.id })).toMatchObject({ expiresAt: Date.UTC(2027, 4, 19, 2, 30) / 1_000 });
});
