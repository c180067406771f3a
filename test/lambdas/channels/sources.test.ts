import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { secretOf, secretsOf } from '../../../lambdas/channels/source.ts';
import { type SourceRecords, sourceRecords } from '../../../lambdas/channels/source-records.ts';
import { type SourceStore, sourceStore } from '../../../lambdas/channels/sources.ts';
import { recordChange } from '../../../lambdas/kernel/record.ts';
import type { Table } from '../../../lambdas/platform/table.ts';
import { testTable } from '../../support/engine.ts';
import { aSource, INBOUND_KEY } from '../../support/inbound.ts';

const NOW = '2026-11-20T02:30:00.000Z';
const SECONDS_LATER = '2026-11-20T02:30:59.999Z';
const A_MINUTE_LATER = '2026-11-20T02:31:00.000Z';

let table: Table;
let sources: SourceStore;
let records: SourceRecords;
beforeAll(async () => {
  table = await testTable('channels');
  sources = sourceStore(table);
  records = sourceRecords(table);
});

describe('a source', () => {
  test('is read as it was written', async () => {
    const source = aSource({ id: 'sms-one', mapping: { id: 'a.b', from: 'c', to: 'd', text: 'e', at: 'f' } });
    expect(await sources.put(source)).toBe('written');

    expect(await sources.find('sms-one', NOW)).toStrictEqual(source);
    expect(await sources.findFresh('sms-one')).toStrictEqual(source);
  });

  test('that does not exist is not found, and is found as soon as it is added', async () => {
    expect(await sources.find('sms-new', NOW)).toBeUndefined();
    await sources.put(aSource({ id: 'sms-new' }));

    expect(await sources.find('sms-new', NOW)).toMatchObject({ id: 'sms-new' });
  });

  test('is cached for a minute', async () => {
    const elsewhere = sourceStore(table);
    await sources.put(aSource({ id: 'sms-two' }));
    await elsewhere.find('sms-two', NOW);
    await sources.put(aSource({ id: 'sms-two', active: false }));

    expect(await elsewhere.find('sms-two', SECONDS_LATER)).toMatchObject({ active: true });
    expect(await elsewhere.findFresh('sms-two')).toMatchObject({ active: false });
    expect(await elsewhere.find('sms-two', A_MINUTE_LATER)).toMatchObject({ active: false });
  });

  test('can move to a higher generation, never to a lower one', async () => {
    await sources.put(aSource({ id: 'sms-three', generation: 3 }));

    expect(await sources.put(aSource({ id: 'sms-three', generation: 2 }))).toBe('conflict');
    expect(await sources.put(aSource({ id: 'sms-three', generation: 3, name: 'Tên mới' }))).toBe('written');
    expect(await sources.put(aSource({ id: 'sms-three', generation: 4 }))).toBe('written');
    expect(await sources.findFresh('sms-three')).toMatchObject({ generation: 4 });
  });

  test('is stored without its secret', async () => {
    await sources.put(aSource({ id: 'sms-four' }));

    const item = JSON.stringify(await table.get({ id: 'source#sms-four' }));
    expect(item).not.toContain('whsec_');
    expect(item).not.toContain(secretOf(INBOUND_KEY, aSource({ id: 'sms-four' })).slice(6));
  });
});

describe('a source of an earlier version', () => {
  const old = { ...aSource({ id: 'sms-old' }), id: 'source#sms-old' };
  beforeEach(() => table.put(old));

  test('has no recorded change, counts as written once, and is in no list until it is written again', async () => {
    expect(await records.find('sms-old')).toStrictEqual({
      ...{ version: 1, changes: [] },
      value: aSource({ id: 'sms-old' }),
    });
    const { rows } = await records.list(100);
    expect(rows.map(({ id }) => id)).not.toContain('sms-old');
  });

  test('is changed once by two who read it', async () => {
    const record = await records.find('sms-old');
    const history = recordChange(record, { at: NOW, by: 'admin-1', byName: 'Lê Văn Bình' });

    expect(await sources.put(aSource({ id: 'sms-old', name: 'Tên mới' }), history)).toBe('written');
    expect(await sources.put(aSource({ id: 'sms-old', name: 'Tên khác' }), history)).toBe('conflict');
    expect(await records.find('sms-old')).toMatchObject({ version: 2, value: { name: 'Tên mới' } });
  });
});

describe('the secret of a source', () => {
  test('is stable while the generation does not change, because gateways keep it for years', () => {
    expect(secretOf(INBOUND_KEY, aSource())).toBe('whsec_GsvTt0eCrF478ZQpTf+QbdPM+fgoexArEr2BE6kDIr8=');
    expect(Buffer.from(secretOf(INBOUND_KEY, aSource()).slice('whsec_'.length), 'base64')).toHaveLength(32);
  });

  test('differs for each id, generation and key', () => {
    const secrets = [
      secretOf(INBOUND_KEY, aSource()),
      secretOf(INBOUND_KEY, aSource({ generation: 2 })),
      secretOf(INBOUND_KEY, aSource({ id: 'sms-other' })),
      secretOf('d4'.repeat(32), aSource()),
    ];

    expect(new Set(secrets).size).toBe(4);
  });

  test('is accepted together with that of the previous generation', () => {
    const of = (generation: number) => secretOf(INBOUND_KEY, aSource({ generation }));

    expect(secretsOf(INBOUND_KEY, aSource({ generation: 3 }))).toStrictEqual([of(3), of(2)]);
    expect(secretsOf(INBOUND_KEY, aSource())).toStrictEqual([of(1)]);
  });
});
