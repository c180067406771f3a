import { describe, expect, test } from 'vitest';
import type { PetitionDays } from '../../../../lambdas/reports/domain/petition-days.ts';
import { timelinessOf } from '../../../../lambdas/reports/domain/timeliness.ts';
import { aCourse, answered, OCTOBER } from '../../../support/petition-days.ts';

describe('the publication of an answer', () => {
  const waiting = (given: NonNullable<PetitionDays['publication']>) =>
    aCourse({ ...answered('2026-10-20'), publication: given });

  test.each<readonly [string, NonNullable<PetitionDays['publication']>, object]>([
    ['on its due day is on time', { on: '2026-10-22', dueOn: '2026-10-22' }, { published: { onTime: 1, late: 0 } }],
    ['the day after is late', { on: '2026-10-23', dueOn: '2026-10-22' }, { published: { onTime: 0, late: 1 } }],
    ['that is awaited is overdue', { dueOn: '2026-10-22' }, { awaitingPublication: { inTime: 0, overdue: 1 } }],
    [
      'after the month is awaited in it',
      { on: '2026-11-02', dueOn: '2026-10-31' },
      { awaitingPublication: { inTime: 1, overdue: 0 }, published: { total: 0 } },
    ],
    [
      'before the month is not counted',
      { on: '2026-09-30', dueOn: '2026-09-29' },
      { awaitingPublication: { total: 0 }, published: { total: 0 } },
    ],
  ])('%s, and the answer counts by itself', (_, publication, expected) => {
    expect(timelinessOf([waiting(publication)], OCTOBER)).toMatchObject({ answered: { onTime: 1 }, ...expected });
  });

  test('counts in its month also if the answer was reopened later', () => {
    const published = { on: '2026-10-23', dueOn: '2026-10-22' };
    const reopened = aCourse({ past: [{ on: '2026-10-20', dueOn: '2026-10-30', published, until: '2026-11-03' }] });

    expect(timelinessOf([reopened], OCTOBER)).toMatchObject({ published: { late: 1 }, answered: { onTime: 1 } });
  });

  test('of an answer given after the month is not counted', () => {
    const later = aCourse({ ...answered('2026-11-02'), publication: { dueOn: '2026-11-04' } });

    const reopened = aCourse({
      past: [{ on: '2026-11-02', published: { on: '2026-11-03', dueOn: '2026-11-04' }, until: '2026-11-09' }],
    });

    expect(timelinessOf([later, reopened], OCTOBER).awaitingPublication.total).toBe(0);
  });
});
