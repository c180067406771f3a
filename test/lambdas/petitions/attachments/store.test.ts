import { beforeAll, describe, expect, test } from 'vitest';
import { type AttachmentStore, attachmentStore, change } from '../../../../lambdas/petitions/attachments/store.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import type { Table } from '../../../../lambdas/platform/table.ts';
import { aFile, withFiles } from '../../../support/attachments.ts';
import { createTable } from '../../../support/engine.ts';
import { CODE } from '../../../support/petitions.ts';

let table: Table;
let store: AttachmentStore;
beforeAll(async () => {
  table = dynamoTable(await createTable('attachments'));
  store = attachmentStore(table);
});

describe('the files of a petition', () => {
  test('are none at first, and written under the version that was read', async () => {
    const none = await store.find(CODE);
    expect(none).toEqual({ code: CODE, version: 0, files: [] });
    const first = { ...none, version: 1, files: [aFile('checking'), aFile('ready', { id: 'photo-0002' })] };

    expect(await store.save(first, none)).toBe('written');
    expect(await store.save(first, none)).toBe('conflict');
    expect(await store.find(CODE)).toEqual(first);
    expect(await store.save({ ...first, version: 2 }, first)).toBe('written');
    expect(await store.save({ ...first, version: 2 }, first)).toBe('conflict');
  });

  test('say how many are to be checked, and nothing where all are checked', async () => {
    const before = await store.find(CODE);
    expect(await table.get({ code: CODE })).toHaveProperty('toCheck', 1);

    await store.save({ ...before, version: 3, files: [aFile('ready')] }, before);

    expect(await table.get({ code: CODE })).not.toHaveProperty('toCheck');
  });

  test('that an earlier version of the service wrote can be read', async () => {
    const item = {
      ...{ code: 'PAKN-N55B-HTH7', version: 2, toCheck: 1 },
      files: [
        {
          id: 'a',
          by: 'sender',
          name: 'a.jpg',
          type: 'image/jpeg',
          bytes: 1,
          at: '2026-11-20T02:30:00.000Z',
          state: 'expected',
        },
        {
          ...{ id: 'b', by: 'agency', actor: { id: 'o', name: 'Hoa' }, stage: 'before', name: 'b', type: 'image/png' },
          ...{ bytes: 1, at: '2026-11-20T02:30:00.000Z', state: 'rejected', reason: 'heic' },
        },
      ],
    };
    await table.put(item);

    expect((await store.find('PAKN-N55B-HTH7')).files).toEqual(item.files);
  });
});

describe('a change', () => {
  const rejected = withFiles(aFile('rejected'));

  test('is decided again on what another writer left', async () => {
    const seen: number[] = [];
    const raced: AttachmentStore = {
      find: async () => ({ ...rejected, version: seen.length }),
      save: async () => (seen.length < 2 ? 'conflict' : 'written'),
    };
    const after = await change(raced, CODE, (before) => {
      seen.push(before.version);
      return { ...before, version: before.version + 1 };
    });

    expect(seen).toEqual([0, 1]);
    expect(after).toMatchObject({ version: 2 });
  });

  test('that changes nothing writes nothing, and a refusal is passed on', async () => {
    const readOnly: AttachmentStore = { find: async () => rejected, save: async () => expect.fail('written') };

    expect(await change(readOnly, CODE, (before) => before)).toBe(rejected);
    expect(await change(readOnly, CODE, () => ({ refused: 'attachment.notFound' }))).toEqual({
      refused: 'attachment.notFound',
    });
  });

  test('that loses every race is a fault', async () => {
    const lost: AttachmentStore = { find: async () => rejected, save: async () => 'conflict' };

    await expect(change(lost, CODE, (before) => ({ ...before }))).rejects.toThrow('were changed 12 times');
  });
});
