import { beforeAll, expect, test } from 'vitest';
import { type RequestStore, requestStore, type StoredRequest } from '../../../../lambdas/channels/sms/requests.ts';
import type { Table } from '../../../../lambdas/platform/table.ts';
import { testTable } from '../../../support/engine.ts';

let table: Table;
let requests: RequestStore;
beforeAll(async () => {
  table = await testTable('channels');
  requests = requestStore(table);
});

const aTaken = (given: Partial<StoredRequest> = {}): StoredRequest => ({
  id: 'message#sms-test#msg_1',
  bodyHash: 'hash',
  attemptedAt: 1_795_141_800,
  outcome: 'petition',
  reply: Uint8Array.from([1, 2, 3]),
  sealed: Uint8Array.from([4, 5, 6]),
  receivedAt: '2026-11-20T02:30:00.500Z',
  ...given,
});

test('a request is read as it was stored, and stored once', async () => {
  const one = aTaken({ id: 'message#a#1' });

  expect(await requests.find(one.id)).toBeUndefined();
  expect(await requests.add(one)).toBe('written');
  expect(await requests.add({ ...one, outcome: 'help' })).toBe('conflict');
  expect(await requests.find(one.id)).toStrictEqual(one);
});

test('a later attempt is recorded, the same or an earlier one is not', async () => {
  const one = aTaken({ id: 'message#a#2', attemptedAt: 100 });
  await requests.add(one);

  expect(await requests.recordAttempt(one, 99)).toBe('conflict');
  expect(await requests.recordAttempt(one, 100)).toBe('conflict');
  expect(await requests.recordAttempt(one, 101)).toBe('written');
  expect(await requests.recordAttempt(one, 101)).toBe('conflict');
  expect(await requests.find(one.id)).toStrictEqual({ ...one, attemptedAt: 101 });
});

test('a request expires 180 days after it was received', async () => {
  const one = aTaken({ id: 'message#a#3' });
  await requests.add(one);
  await requests.recordAttempt(one, one.attemptedAt + 60);

  expect(await table.get({ id: one.id })).toMatchObject({ expiresAt: Date.UTC(2027, 4, 19, 2, 30) / 1_000 });
});
