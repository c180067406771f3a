import { describe, expect, test } from 'vitest';
import { numbered, type Open, opened } from './fixture.ts';

export function changesItems(open: Open): void {
  describe('changes an item', () => {
    const table = opened(open, 'directory');

    test('by setting and dropping attributes, leaving the others', async () => {
      await table().put({ ...numbered(1), name: 'An', phone: '+84912345678', email: 'an@example.vn' });
      await table().update(numbered(1), { set: { name: 'Bình', language: 'vi' }, remove: ['phone', 'never'] });

      expect(await table().get(numbered(1))).toStrictEqual({
        ...numbered(1),
        name: 'Bình',
        email: 'an@example.vn',
        language: 'vi',
      });
    });

    test('of a value within a map, without changing its siblings', async () => {
      await table().put({ ...numbered(2), alerts: { dueSoon: '2026-11-19', dueToday: '2026-11-20' } });
      await table().update(numbered(2), { set: { 'alerts.late': '2026-11-21' }, remove: ['alerts.dueToday'] });

      expect(await table().get(numbered(2))).toStrictEqual({
        ...numbered(2),
        alerts: { dueSoon: '2026-11-19', late: '2026-11-21' },
      });
    });

    test('at a place within a map that is not there only as a fault', async () => {
      await table().put(numbered(3));

      await expect(table().update(numbered(3), { set: { 'alerts.late': '2026-11-21' } })).rejects.toThrow();
      expect(await table().get(numbered(3))).toStrictEqual(numbered(3));
    });

    test('leaving alone what the change does not give', async () => {
      await table().put({ ...numbered(4), name: 'An', phone: '+84912345678' });
      await table().update(numbered(4), { set: { name: undefined, map: { kept: 1, dropped: undefined } } });

      expect(await table().get(numbered(4))).toStrictEqual({
        ...numbered(4),
        name: 'An',
        phone: '+84912345678',
        map: { kept: 1 },
      });
    });

    test('by nothing at all when the change is empty, but still under its condition', async () => {
      await table().put({ ...numbered(5), version: 1 });

      expect(await table().update(numbered(5), { set: { name: undefined } })).toBe('written');
      expect(await table().update(numbered(5), {}, { equals: { version: 1 } })).toBe('written');
      expect(await table().update(numbered(5), { set: {}, remove: [] }, { equals: { version: 2 } })).toBe('conflict');
      expect(await table().get(numbered(5))).toStrictEqual({ ...numbered(5), version: 1 });
    });

    test('that was not there: it is there now', async () => {
      await table().update(numbered(6), { set: { name: 'An' } });

      expect(await table().get(numbered(6))).toStrictEqual({ ...numbered(6), name: 'An' });
    });
  });
}
