import { describe, expect, test } from 'vitest';
import { endsAt, isCurrent, isToNote, type Session } from '../../../../lambdas/office/domain/session.ts';

const session = (startedAt: string, seenAt: string): Session => ({
  ...{ person: 'p', session: 's', startedAt, seenAt },
  caller: { id: 'officer-1', name: 'Lan', agency: 'H44.100', roles: ['officer'] },
});

describe('a session', () => {
  test.each([
    ['half an hour after the last request', '08:00', '08:20', '08:50'],
    ['twelve hours after it began, whatever was requested', '08:00', '19:45', '20:00'],
  ])('ends %s', (_, started, seen, ends) => {
    const at = (time: string) => `2026-11-23T${time}:00.000Z`;
    const one = session(at(started), at(seen));

    expect(endsAt(one)).toBe(at(ends));
    expect(isCurrent(one, new Date(Date.parse(at(ends)) - 1).toISOString())).toBe(true);
    expect(isCurrent(one, at(ends))).toBe(false);
  });

  test('notes a request a minute at most', () => {
    const one = session('2026-11-23T08:00:00.000Z', '2026-11-23T08:00:00.000Z');

    expect(isToNote(one, '2026-11-23T08:00:59.999Z')).toBe(false);
    expect(isToNote(one, '2026-11-23T08:01:00.000Z')).toBe(true);
  });
});
