import { beforeAll, describe, expect, test } from 'vitest';
import type { Procedure } from '../../../../lambdas/directory/procedures/domain/procedure.ts';
import { putProcedure } from '../../../../lambdas/directory/procedures/put.ts';
import { procedureStore } from '../../../../lambdas/directory/procedures/store.ts';
import { directoryStore } from '../../../../lambdas/directory/store.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { staffClaims } from '../../../support/http-event.ts';
import { aCaller } from '../../../support/petitions.ts';
import { procedureApi } from '../../../support/procedure-api.ts';
import { aProcedure } from '../../../support/procedures.ts';

const { put, entries, procedureList } = procedureApi();

describe('a list', () => {
  beforeAll(async () => {
    for (let at = 1; at <= 5; at += 1) {
      const name = { vi: `Đăng ký hộ kinh doanh số ${at}` };
      await put({ code: `3.00000${at}`, agency: 'H44.01', name, field: 'Hộ kinh doanh' });
    }
  });

  test('is searched without accents, and read page after page', async () => {
    const query = { agency: 'H44.01', q: 'dang ky ho kinh doanh', limit: '2' };
    const first = await procedureList(query);
    const second = await procedureList({ ...query, cursor: `${first.body.next}` });
    const third = await procedureList({ ...query, cursor: `${second.body.next}` });

    const codes = [first, second, third].map(({ body }) => body.items.map(({ code }) => code));
    expect(codes).toStrictEqual([['3.000001', '3.000002'], ['3.000003', '3.000004'], ['3.000005']]);
    expect(third.body).not.toHaveProperty('next');
  });

  test('of entries is read page after page', async () => {
    const first = await entries({ agency: 'H44.01', limit: '3' });
    const second = await entries({ agency: 'H44.01', limit: '3', cursor: `${first.body.next}` });

    expect([first, second].map(({ body }) => body.items.length)).toStrictEqual([3, 2]);
    expect(second.body).not.toHaveProperty('next');
    expect((await entries({}, staffClaims('admin', 'H44.01'))).body.items).toHaveLength(5);
  });

  test.each(['x', 'eyJjb2RlIjoiMiJ9', Buffer.from('{"code":{"a":1}}').toString('base64url')])(
    'refuses a cursor that is not of it: %s',
    async (cursor) => {
      expect((await procedureList({ cursor })).status).toBe(400);
      expect((await entries({ cursor })).status).toBe(400);
    },
  );

  test('of an agency that never was is not found', async () => {
    expect((await procedureList({ agency: 'H44.999' })).status).toBe(404);
  });

  test('is at most a minute old in a warm function', async () => {
    const store = procedureStore(dynamoTable(`${process.env['DIRECTORY_TABLE']}`));
    const at = (time: string) => store.listed('H44.07', `2026-11-21T08:${time}.000Z`);
    const entry = aProcedure({ agency: 'H44.07' });

    expect(await at('00:00')).toStrictEqual([]);
    await store.put(entry, { version: 1, changes: [] });
    expect(await at('00:59')).toStrictEqual([]);
    expect(await at('01:00')).toStrictEqual([entry]);
    for (let other = 0; other < 16; other += 1) await store.listed(`H44.${other}`, '2026-11-21T08:01:00.000Z');
    expect(await at('01:00')).toStrictEqual([entry]);
  });
});

describe('with entries that change while they are written', () => {
  const stored = aProcedure({ field: 'Của người khác' });
  const write = (found: (Procedure | undefined)[], count = 0) => {
    const procedures = {
      ofCode: async () => [],
      of: async () => Array(count).fill({ value: stored, version: 1, changes: [] }),
      find: async () => {
        const value = found.shift();
        return value && { value, version: 4, changes: [] };
      },
      put: async () => 'conflict' as const,
    };
    const directory = directoryStore(dynamoTable(`${process.env['DIRECTORY_TABLE']}`), 'H44');
    const { code, ...body } = aProcedure();
    const caller = aCaller({ agency: 'H44', roles: ['admin'] });
    return putProcedure.invokeWith(
      { directory, procedures },
      { params: { code }, body: { ...body, why: 'Cập nhật theo quyết định' } },
      { caller, now: '2026-11-21T08:15:30.000Z' },
    );
  };

  test('the first one wins, and the same one is no conflict', async () => {
    expect(await write([undefined, stored])).toMatchObject({ refused: 'procedure.changed', detail: { version: 4 } });
    expect(await write([stored, undefined])).toMatchObject({ refused: 'procedure.changed', detail: { version: 0 } });
    expect(await write([undefined, aProcedure()])).toMatchObject({ status: 200, body: { version: 4 } });
  });

  test('there are no more than may be', async () => {
    expect(await write([undefined], 2_500)).toMatchObject({ refused: 'procedure.tooMany', detail: { most: 2_500 } });
  });
});
