import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type HeardStore, heardStore } from '../../../lambdas/channels/heard.ts';
import { noteHeard } from '../../../lambdas/channels/note-heard.ts';
import { refuse } from '../../../lambdas/kernel/refusal.ts';
import type { Table } from '../../../lambdas/platform/table.ts';
import { testTable } from '../../support/engine.ts';
import { logLines } from '../../support/log-lines.ts';

const NOW = '2026-11-20T02:30:00.000Z';
const MINUTES_LATER = '2026-11-20T02:34:59.999Z';
const LATER = '2026-11-20T02:35:00.000Z';

const lines = logLines();
let table: Table;
let heard: HeardStore;
beforeAll(async () => {
  table = await testTable('heard');
});
beforeEach(() => {
  heard = heardStore(table);
});
const of = async (id: string) => (await heard.of([id])).get(id);

describe('what was last heard of a source', () => {
  test('is when something was accepted, and when and why something was refused', async () => {
    await heard.note('ki-ot-1', { at: NOW });
    await heard.note('ki-ot-1', { at: LATER, refused: 'inbound.stale' });

    expect(await of('ki-ot-1')).toStrictEqual({ acceptedAt: NOW, refusedAt: LATER, refusedCode: 'inbound.stale' });
  });

  test('is nothing of one that never sent anything', async () => {
    expect(await of('ki-ot-2')).toBeUndefined();
  });

  test('is written once in five minutes by each function, so that a kiosk in use costs no write with each rating', async () => {
    await heard.note('ki-ot-3', { at: NOW });
    await heard.note('ki-ot-3', { at: MINUTES_LATER });
    expect(await of('ki-ot-3')).toStrictEqual({ acceptedAt: NOW });

    await heard.note('ki-ot-3', { at: LATER });
    expect(await of('ki-ot-3')).toStrictEqual({ acceptedAt: LATER });
  });

  test('is the later of what two functions note, in any order', async () => {
    await heard.note('ki-ot-4', { at: LATER });
    await heardStore(table).note('ki-ot-4', { at: NOW });

    expect(await of('ki-ot-4')).toStrictEqual({ acceptedAt: LATER });
  });
});

describe('an answer that is noted', () => {
  test('is returned as it is, with its code if it is a refusal', async () => {
    const refusal = refuse('inbound.unreadable');

    expect(await noteHeard({ heard }, 'sms-1', NOW, refusal)).toBe(refusal);
    expect(await of('sms-1')).toStrictEqual({ refusedAt: NOW, refusedCode: 'inbound.unreadable' });
  });

  test('is returned too if the note fails, which is logged', async () => {
    const broken = { note: () => Promise.reject(new Error('no table')) };

    expect(await noteHeard({ heard: broken }, 'sms-2', NOW, 'answer')).toBe('answer');
    expect(lines()).toContainEqual(expect.objectContaining({ event: 'HEARD_NOT_NOTED', source: 'sms-2' }));
  });
});
