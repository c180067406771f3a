import { expect, test } from 'vitest';
import { cellOf, checkTime, maxAge, subjectKey } from '../../../../lambdas/ratings/domain/rating.ts';

const now = '2026-11-21T08:15:30.000Z';

test('a dossier has one rating, whatever its id', () => {
  const dossier = { kind: 'dossier', code: 'H56.14-240823-0001' } as const;

  expect(subjectKey(dossier, 'one')).toBe('dossier#H56.14-240823-0001');
  expect(subjectKey(dossier, 'another')).toBe('dossier#H56.14-240823-0001');
});

test('a visit is keyed by the id of its rating, because visits have no unique number', () => {
  expect(subjectKey({ kind: 'visit' }, 'tap-1')).toBe('visit#tap-1');
  expect(subjectKey({ kind: 'visit', code: 'A017' }, 'tap-2')).toBe('visit#tap-2');
});

test('a cell is an agency and the local hour', () => {
  expect(cellOf('H44.100', '2026-11-20T17:00:00.000Z')).toBe('H44.100#2026-11-21T00');
  expect(cellOf('H44.100', '2026-11-20T16:59:59.999Z')).toBe('H44.100#2026-11-20T23');
});

test.each([
  ['now', now],
  ['five minutes ahead, within the clock tolerance', '2026-11-21T08:20:30.000Z'],
  ['400 days ago', '2025-10-17T08:15:30.000Z'],
])('a rating given %s is accepted', (_, at) => {
  expect(checkTime(at, now, maxAge.import)).toBeUndefined();
});

test('a refusal of the time says what is wrong with it', () => {
  expect(checkTime('2027-01-01T00:00:00.000Z', now, maxAge.import)).toMatchObject({
    detail: { detail: '`at` is in the future.' },
  });
  expect(checkTime('2024-01-01T00:00:00.000Z', now, maxAge.import)).toMatchObject({
    detail: { detail: '`at` is older than 400 days.' },
  });
});

test.each([
  ['more than five minutes ahead', '2026-11-21T08:20:30.001Z', 'rating.inFuture'],
  ['in a year of five digits', '+010000-01-01T00:00:00.000Z', 'rating.inFuture'],
  ['more than 400 days ago', '2025-10-17T08:15:29.999Z', 'rating.tooOld'],
  ['before the year 0', '-000001-12-31T00:00:00.000Z', 'rating.tooOld'],
])('a rating given %s is refused', (_, at, code) => {
  expect(checkTime(at, now, maxAge.import)).toMatchObject({ refused: code });
});
