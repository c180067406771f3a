import { describe, expect, test } from 'vitest';
import { alertId, readAlertId, summaryOf } from '../../../../lambdas/alerts/domain/alert.ts';

const digest = {
  ...{ person: 'a.b', day: '2026-12-09', at: '2026-12-09T00:30:00.000Z', notes: ['code#1#late'] },
  ...{ cases: [], total: 1, late: 1, dueToday: 0 },
};

describe('the id of an alert', () => {
  test('names day and person, whose id may contain dots', () => {
    expect(alertId(digest)).toBe('2026-12-09.a.b');
    expect(readAlertId('2026-12-09.a.b')).toStrictEqual({ day: '2026-12-09', person: 'a.b' });
  });

  test('of a message at once has its tag', () => {
    const name = { day: '2026-12-09', person: 'a.b', tag: `${'Ab_-'.repeat(5)}xy` };

    expect(readAlertId(alertId(name))).toStrictEqual(name);
  });

  test.each(['2026-12-09_x.a', '2026-12-09x.a', '', '2026-12-09', '2026-12-09.', '2026-13-09.a', 'a.2026-12-09'])(
    'is not %j',
    (text) => {
      expect(readAlertId(text)).toBeUndefined();
    },
  );
});

describe('a summary', () => {
  test('has no petition and no note, and the acknowledgement if there is one', () => {
    const { notes: _, cases: __, ...rest } = digest;
    const acknowledgedAt = '2026-12-09T01:00:00.000Z';

    expect(summaryOf(digest)).toStrictEqual({ id: '2026-12-09.a.b', ...rest });
    expect(summaryOf({ ...digest, tag: 'x' })).toStrictEqual({ id: '2026-12-09_x.a.b', ...rest, urgent: true });
    expect(summaryOf({ ...digest, acknowledgedAt })).toStrictEqual({ id: '2026-12-09.a.b', ...rest, acknowledgedAt });
  });
});
