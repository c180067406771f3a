import { beforeAll, describe, expect, test } from 'vitest';
import { queryAll } from '../../../lambdas/platform/table.ts';
import { codeOf, collected, type Open, opened } from './fixture.ts';

export function readsIndexes(open: Open): void {
  describe('reads an index', () => {
    const table = opened(open, 'petitions');
    const petition = (n: number) => ({
      code: `c${n}`,
      openAgency: 'H44.100',
      dueAt: `2026-11-2${n}T17:00:00.000Z`,
      status: 'submitted',
      content: 'Đèn đường hỏng',
    });
    const inbox = { index: 'inbox', key: { openAgency: 'H44.100' } };
    beforeAll(async () => {
      for (const n of [3, 1, 2]) await table().put(petition(n));
      await table().put({ code: 'closed', status: 'answered' });
    });

    test('in its own order, of which only what it carries', async () => {
      const { items } = await table().query({ ...inbox, limit: 10 });

      expect(items).toStrictEqual(
        [1, 2, 3].map((n) => {
          const { content, ...carried } = petition(n);
          return carried;
        }),
      );
    });

    test('that holds no item without both of its keys', async () => {
      await table().put({ code: 'half', openAgency: 'H44.100', status: 'submitted' });

      expect(codeOf((await table().query({ ...inbox, limit: 10 })).items)).not.toContain('half');
    });

    test('by a range and page by page', async () => {
      const range = { name: 'dueAt', from: '2026-11-22' };
      const first = await table().query({ ...inbox, range, limit: 1 });
      const rest = first.next && (await table().query({ ...inbox, range, limit: 5, after: first.next }));

      expect(codeOf(first.items)).toStrictEqual(['c2']);
      expect(first.next).toStrictEqual({ code: 'c2', openAgency: 'H44.100', dueAt: '2026-11-22T17:00:00.000Z' });
      expect(rest && codeOf(rest.items)).toStrictEqual(['c3']);
    });

    test('page by page when many items have the same key', async () => {
      const many = ['a', 'b', 'c', 'd', 'e'];
      for (const code of many) await table().put({ code, openAgency: 'H44.200', dueAt: '2026-11-21T17:00:00.000Z' });
      const found = await collected(queryAll(table(), { index: 'inbox', key: { openAgency: 'H44.200' }, limit: 2 }));

      expect(codeOf(found).sort()).toStrictEqual(many);
    });

    test('that an item leaves with its key', async () => {
      await table().put({ ...petition(4), openAgency: 'H44.300' });
      await table().update({ code: 'c4' }, { remove: ['openAgency', 'dueAt'] });

      expect(await table().query({ index: 'inbox', key: { openAgency: 'H44.300' }, limit: 5 })).toStrictEqual({
        items: [],
      });
      expect(await table().get({ code: 'c4' })).toMatchObject({ status: 'submitted' });
    });
  });
}
