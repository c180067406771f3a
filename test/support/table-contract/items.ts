import { beforeAll, describe, expect, test } from 'vitest';
import { key, numbered, type Open, opened } from './fixture.ts';

export function keepsItems(open: Open): void {
  describe('keeps an item', () => {
    const table = opened(open, 'directory');

    test('as it was put, with everything JSON and bytes can say', async () => {
      const item = {
        ...key,
        text: 'Phường Bến Thành',
        empty: '',
        number: -1.5,
        large: Number.MAX_SAFE_INTEGER,
        yes: true,
        no: false,
        nothing: null,
        list: [1, 'hai', [true], {}],
        map: { deep: { deeper: ['đáy'] }, none: {} },
        bytes: Uint8Array.from([0, 1, 127, 128, 255]),
      };

      expect(await table().put(item)).toBe('written');
      expect(await table().get(key)).toStrictEqual(item);
    });

    test('with bytes in any place, and attributes that are named like a type of DynamoDB', async () => {
      const bytes = Uint8Array.from([255, 0, 1]);
      const item = {
        ...numbered(7),
        B: bytes,
        S: 'text',
        M: { B: bytes, N: 1, inner: { B: 'text in B', L: [bytes, [bytes], { B: bytes }] } },
        text: '{"B":"AQID"}',
      };
      await table().put(item);

      expect(await table().get(numbered(7))).toStrictEqual(item);
      expect(
        (await table().query({ key: { pk: key.pk.replace('agencies', 'people') }, limit: 100 })).items,
      ).toContainEqual(item);
    });

    test('without the attributes that were not given, at any depth', async () => {
      const given = { ...numbered(1), name: 'An', phone: undefined, map: { kept: 1, dropped: undefined } };
      await table().put(given);

      expect(await table().get(numbered(1))).toStrictEqual({ ...numbered(1), name: 'An', map: { kept: 1 } });
    });

    test('until another is put in its place, of which nothing of the first remains', async () => {
      await table().put({ ...numbered(2), name: 'An', phone: '+84912345678' });
      await table().put({ ...numbered(2), name: 'Bình' });

      expect(await table().get(numbered(2))).toStrictEqual({ ...numbered(2), name: 'Bình' });
    });

    test('apart from what its reader does to it', async () => {
      await table().put({ ...numbered(3), list: ['a'] });
      const read = await table().get(numbered(3));
      if (Array.isArray(read?.['list'])) read['list'].push('b');

      expect(await table().get(numbered(3))).toMatchObject({ list: ['a'] });
    });

    test('until it is removed; removing it again is no fault', async () => {
      await table().put(numbered(4));

      expect(await table().remove(numbered(4))).toBe('written');
      expect(await table().get(numbered(4))).toBeUndefined();
      expect(await table().remove(numbered(4))).toBe('written');
    });

    test('under both parts of its key', async () => {
      await table().put(numbered(5));

      expect(await table().get({ ...numbered(5), sk: 'p006' })).toBeUndefined();
      expect(await table().get({ ...numbered(5), pk: 'people#H29' })).toBeUndefined();
    });
  });

  describe('reads many items at once', () => {
    const table = opened(open, 'petitions');
    const codes = Array.from({ length: 205 }, (_, n) => `c${n}`);
    beforeAll(async () => {
      await Promise.all(codes.map((code) => table().put({ code, bytes: Uint8Array.of(1, 2) })));
    });

    test('of which there may be more than DynamoDB takes at once', async () => {
      const found = await table().getMany(codes.map((code) => ({ code })));

      expect(found.map(({ code }) => code).sort()).toStrictEqual(codes.toSorted());
      expect(found[0]?.['bytes']).toStrictEqual(Uint8Array.of(1, 2));
    });

    test('and leaves out those that are not there', async () => {
      const found = await table().getMany([{ code: 'c7' }, { code: 'nobody' }]);

      expect(found).toStrictEqual([{ code: 'c7', bytes: Uint8Array.of(1, 2) }]);
    });

    test('once each, even if requested twice', async () => {
      const found = await table().getMany([...codes, ...codes].map((code) => ({ code })));

      expect(found).toHaveLength(codes.length);
    });

    test('is empty for no keys', async () => {
      expect(await table().getMany([])).toStrictEqual([]);
    });
  });
}
