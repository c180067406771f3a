import { describe, expect, test } from 'vitest';
import { slotsFor } from '../../../../lambdas/notices/domain/schedule.ts';

const local = (text: string) => new Date(`${text}:00+07:00`).toISOString();

describe('the days for a message', () => {
  test.each([
    ['2026-11-20T09:30', '2026-11-20', '2026-11-20T09:30'],
    ['2026-11-20T03:00', '2026-11-20', '2026-11-20T07:00'],
    ['2026-11-20T20:59', '2026-11-20', '2026-11-20T20:59'],
    ['2026-11-20T21:00', '2026-11-21', '2026-11-21T07:00'],
    ['2026-11-20T23:59', '2026-11-21', '2026-11-21T07:00'],
  ])('about news of %s begin on %s', (at, on, notBefore) => {
    expect(slotsFor(local(at))[0]).toStrictEqual({ on, notBefore: local(notBefore) });
  });

  test('continue with the mornings after', () => {
    expect(slotsFor(local('2026-11-20T09:30')).slice(0, 3)).toStrictEqual([
      { on: '2026-11-20', notBefore: local('2026-11-20T09:30') },
      { on: '2026-11-21', notBefore: local('2026-11-21T07:00') },
      { on: '2026-11-22', notBefore: local('2026-11-22T07:00') },
    ]);
  });
});
