import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../lambdas/platform/table.ts';
import { key, numbered, type Open, opened } from './fixture.ts';

const held: readonly (readonly [string, Condition])[] = [
  ['an attribute is absent', { absent: 'phone' }],
  ['an attribute equals', { equals: { version: 3 } }],
  ['two attributes equal', { equals: { version: 3, status: 'open' } }],
  ['a number is at most the same', { atMost: { version: 3 } }],
  ['a text is at most a later one', { atMost: { at: '2026-11-22' } }],
  ['a number is below a larger one', { below: { version: 10 } }],
  ['all hold', { all: [{ equals: { version: 3 } }, { absent: 'phone' }] }],
  ['any holds', { any: [{ equals: { version: 4 } }, { absent: 'phone' }] }],
  ['a place within a map equals', { equals: { 'alerts.late': '2026-11-21' } }],
  ['a place within a map is absent', { absent: 'alerts.dueSoon' }],
  [
    'all hold, of which one is any',
    { all: [{ any: [{ absent: 'code' }, { absent: 'phone' }] }, { below: { version: 4 } }] },
  ],
];

const broken: readonly (readonly [string, Condition])[] = [
  ['an attribute is absent that is there', { absent: 'status' }],
  ['the key is absent of what is there', { absent: 'pk' }],
  ['an attribute equals another value', { equals: { version: 2 } }],
  ['one of two attributes equals', { equals: { version: 3, status: 'closed' } }],
  ['a number equals its text', { equals: { version: '3' } }],
  ['a number is at most a smaller one', { atMost: { version: 2 } }],
  ['a number is below itself', { below: { version: 3 } }],
  ['an absent attribute equals', { equals: { phone: '+84' } }],
  ['an absent attribute is below', { below: { phone: 'z' } }],
  ['an absent attribute is at most', { atMost: { phone: 'z' } }],
  ['a text is below a number', { below: { at: 3_000 } }],
  ['all hold, of which one does not', { all: [{ equals: { version: 3 } }, { absent: 'status' }] }],
  ['any holds, of which none does', { any: [{ equals: { version: 4 } }, { absent: 'status' }] }],
  ['a place within a map is absent that is there', { absent: 'alerts.late' }],
];

export function writesUnderConditions(open: Open): void {
  describe('writes under a condition', () => {
    const table = opened(open, 'directory');
    const before = { ...key, version: 3, status: 'open', at: '2026-11-21', alerts: { late: '2026-11-21' } };

    test.each(held)('when %s', async (_, condition) => {
      await table().put(before);
      expect(await table().put({ ...before, by: 'put' }, condition)).toBe('written');
      expect(await table().get(key)).toStrictEqual({ ...before, by: 'put' });

      await table().put(before);
      expect(await table().update(key, { set: { by: 'update' } }, condition)).toBe('written');
      expect(await table().get(key)).toStrictEqual({ ...before, by: 'update' });

      expect(await table().remove(key, condition)).toBe('written');
      expect(await table().get(key)).toBeUndefined();
    });

    test.each(broken)('and changes nothing, answering “conflict”, unless %s', async (_, condition) => {
      await table().put(before);

      expect(await table().put({ ...before, by: 'put' }, condition)).toBe('conflict');
      expect(await table().update(key, { set: { by: 'update' } }, condition)).toBe('conflict');
      expect(await table().remove(key, condition)).toBe('conflict');
      expect(await table().get(key)).toStrictEqual(before);
    });

    test('about an item that is not there: only an absence holds', async () => {
      const none = numbered(404);

      expect(await table().put(none, { equals: { version: 1 } })).toBe('conflict');
      expect(await table().update(none, { set: { by: 'update' } }, { below: { version: 9 } })).toBe('conflict');
      expect(await table().remove(none, { atMost: { version: 9 } })).toBe('conflict');
      expect(await table().get(none)).toBeUndefined();
      expect(await table().put(none, { absent: 'pk' })).toBe('written');
    });

    test('once, when many write the same at the same time', async () => {
      const racers = Array.from({ length: 8 }, (_, by) => table().put({ ...numbered(8), by }, { absent: 'pk' }));

      expect((await Promise.all(racers)).filter((outcome) => outcome === 'written')).toHaveLength(1);
    });

    test('whose names are words of the query language', async () => {
      const item = { ...numbered(9), name: 'An', status: 'open', year: 2026, 'size of it': 1 };
      await table().put(item);

      expect(await table().put(item, { equals: { name: 'An', status: 'open', year: 2026, 'size of it': 1 } })).toBe(
        'written',
      );
    });
  });
}
