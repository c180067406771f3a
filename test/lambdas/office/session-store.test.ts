import { beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../../lambdas/office/domain/session.ts';
import { type SessionStore, sessionStore } from '../../../lambdas/office/session-store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import type { Table } from '../../../lambdas/platform/table.ts';
import { createTable } from '../../support/engine.ts';

const START = '2026-11-23T01:00:00.000Z';
const LATER = '2026-11-23T01:10:00.000Z';
const session = (person: string, id: string): Session => ({
  ...{ person, session: id, startedAt: START, seenAt: START },
  caller: { id: 'officer-1', name: 'Lan', agency: 'H44.100', roles: ['officer', 'head'] },
});

describe('the sessions', () => {
  let table: Table;
  let store: SessionStore;
  beforeAll(async () => {
    table = dynamoTable(await createTable('sessions'));
    store = sessionStore(table);
  });

  test('are found as they were created, each by its person and its own digest', async () => {
    await store.create(session('lan', 'one'));

    expect(await store.find('lan', 'one')).toEqual(session('lan', 'one'));
    expect(await store.find('lan', 'two')).toBeUndefined();
    expect(await store.find('nam', 'one')).toBeUndefined();
  });

  test('are removed by DynamoDB when they have ended', async () => {
    await store.create(session('ttl', 'one'));
    await store.note(session('ttl', 'one'), LATER);

    const item = await table.get({ person: 'ttl', session: 'one' });
    expect(item?.['expiresAt']).toBe(Date.parse('2026-11-23T01:40:00.000Z') / 1000);
    expect(item?.['seenAt']).toBe(LATER);
  });

  test('that were ended stay ended, also for a request that was on its way', async () => {
    const one = session('ended', 'one');
    await store.create(one);
    await store.end(one);
    await store.note(one, LATER);

    expect(await store.find('ended', 'one')).toBeUndefined();
  });

  test('of one person end together, those of others do not', async () => {
    for (const id of ['one', 'two', 'three']) await store.create(session('many', id));
    await store.create(session('other', 'one'));

    await store.endAll('many');

    expect(await Promise.all(['one', 'two', 'three'].map((id) => store.find('many', id)))).toEqual(
      Array.from({ length: 3 }),
    );
    expect(await store.find('other', 'one')).toBeDefined();
  });
});
