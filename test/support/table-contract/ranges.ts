import { beforeAll, describe, expect, test } from 'vitest';
import { type Query, queryAll } from '../../../lambdas/platform/table.ts';
import { collected, numbered, type Open, opened, skOf } from './fixture.ts';

export function readsRanges(open: Open): void {
  describe('reads the items of a partition', () => {
    const table = opened(open, 'directory');
    const partition = { pk: 'people#H44' };
    const read = async (query: Partial<Query>) => (await table().query({ key: partition, limit: 100, ...query })).items;
    beforeAll(async () => {
      for (const n of [5, 3, 1, 4, 2]) await table().put({ ...numbered(n), n });
      await table().put({ pk: 'people#H29', sk: 'p003' });
    });

    test('in the order of their sort key, whole', async () => {
      expect(await read({})).toStrictEqual([1, 2, 3, 4, 5].map((n) => ({ ...numbered(n), n })));
    });

    test('backwards', async () => {
      expect(skOf(await read({ descending: true }))).toStrictEqual(['p005', 'p004', 'p003', 'p002', 'p001']);
    });

    test('consistently', async () => {
      await table().put({ pk: 'people#H31', sk: 'new' });

      expect(skOf(await read({ key: { pk: 'people#H31' }, consistent: true }))).toStrictEqual(['new']);
    });

    test('that is empty', async () => {
      expect(await table().query({ key: { pk: 'people#nobody' }, limit: 5 })).toStrictEqual({ items: [] });
    });

    test.each<[string, Omit<NonNullable<Query['range']>, 'name'>, string[]]>([
      ['from one on, with it', { from: 'p003' }, ['p003', 'p004', 'p005']],
      ['from between two', { from: 'p0035' }, ['p004', 'p005']],
      ['up to one, with it', { to: 'p002' }, ['p001', 'p002']],
      ['from one to another, with both', { from: 'p002', to: 'p004' }, ['p002', 'p003', 'p004']],
      ['of one alone', { from: 'p002', to: 'p002' }, ['p002']],
      ['of an empty span', { from: 'p004', to: 'p002' }, []],
      ['that begin alike', { prefix: 'p00' }, ['p001', 'p002', 'p003', 'p004', 'p005']],
      ['that begin as one', { prefix: 'p004' }, ['p004']],
      ['that begin as none', { prefix: 'q' }, []],
    ])('%s', async (_, range, found) => {
      expect(skOf(await read({ range: { name: 'sk', ...range } }))).toStrictEqual(found);
      expect(skOf(await read({ range: { name: 'sk', ...range }, descending: true }))).toStrictEqual(found.toReversed());
    });

    test('page by page, each telling where the next begins', async () => {
      const first = await table().query({ key: partition, limit: 2 });
      const { next } = first;

      expect(skOf(first.items)).toStrictEqual(['p001', 'p002']);
      expect(next).toStrictEqual(numbered(2));
      expect(next && skOf(await read({ after: next, limit: 2 }))).toStrictEqual(['p003', 'p004']);
    });

    test('after a place that is no item, or no item any more', async () => {
      expect(skOf(await read({ after: { ...partition, sk: 'p0025' } }))).toStrictEqual(['p003', 'p004', 'p005']);
      expect(skOf(await read({ after: { ...partition, sk: 'p0025' }, descending: true }))).toStrictEqual([
        'p002',
        'p001',
      ]);
    });

    test.each([[1], [2], [5], [100]])('all of them, in pages of %i', async (limit) => {
      const all = await collected(queryAll(table(), { key: partition, limit }));
      const some = await collected(queryAll(table(), { key: partition, limit, after: numbered(2) }));

      expect(skOf(all)).toStrictEqual(['p001', 'p002', 'p003', 'p004', 'p005']);
      expect(skOf(some)).toStrictEqual(['p003', 'p004', 'p005']);
    });
  });
}
