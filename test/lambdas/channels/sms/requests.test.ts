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

const aRequest = (given: Partial<StoredRequest> = {}): StoredRequest => ({
  id: 'message#sms-test#digest',
  effectKey: 'effect-1',
  ids: ['id-1', 'webhook-1'],
  sealed: Uint8Array.from([4, 5, 6]),
  receivedAt: '2026-11-20T02:30:00.500Z',
  ...given,
});
const result = { outcome: 'petition', reply: Uint8Array.from([1, 2, 3]) } as const;

test('a message is claimed once and read as it was stored', async () => {
  const one = aRequest({ id: 'message#a#1' });

  expect(await requests.find(one.id)).toBeUndefined();
  expect(await requests.claim(one, undefined)).toBe('written');
  expect(await requests.claim({ ...one, effectKey: 'effect-2' }, undefined)).toBe('conflict');
  expect(await requests.find(one.id)).toStrictEqual(one);
});

test('its result is added once', async () => {
  const one = aRequest({ id: 'message#a#2' });
  await requests.claim(one, undefined);

  expect(await requests.complete(one, result)).toBe('written');
  expect(await requests.complete(one, { ...result, outcome: 'help' })).toBe('conflict');
  expect(await requests.find(one.id)).toStrictEqual({ ...one, result });
});

test('a later message with the same text takes its place, and is not completed by the earlier one', async () => {
  const one = aRequest({ id: 'message#a#3' });
  const later = aRequest({ id: one.id, effectKey: 'effect-2' });
  await requests.claim(one, undefined);

  expect(await requests.claim(later, one)).toBe('written');
  expect(await requests.claim({ ...later, effectKey: 'effect-3' }, one)).toBe('conflict');
  expect(await requests.complete(one, result)).toBe('conflict');
  expect(await requests.find(one.id)).toStrictEqual(later);
});

test('a message expires 180 days after it was received', async () => {
  const one = aRequest({ id: 'message#a#4' });
  await requests.claim(one, undefined);
  await requests.complete(one, result);

  expect(await table.get({ id: one.id })).toMatchObject({ expiresAt: Date.UTC(2027, 4, 19, 2, 30) / 1_000 });
});
