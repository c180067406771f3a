import { describe, expect, test } from 'vitest';
import { countedOf } from '../../../../lambdas/dossiers/domain/counted.ts';
import type { Dossier } from '../../../../lambdas/dossiers/domain/dossier.ts';
import { standingOf } from '../../../../lambdas/dossiers/domain/standing.ts';
import { aDossier, calendar, doneOn } from '../../../support/dossiers.ts';

const standing = (given: Partial<Dossier>, today = '2026-11-19') =>
  standingOf(countedOf(aDossier(given)), today, calendar);

describe('the standing of a dossier', () => {
  test.each<readonly [string, Partial<Dossier>, ReturnType<typeof standing>]>([
    ['overdue', {}, { outcome: 'overdue', dueOn: '2026-11-16', workingDaysLate: 3 }],
    ['in time', { dueOn: '2026-11-20' }, { outcome: 'inTime', dueOn: '2026-11-20', workingDaysLeft: 1 }],
    ['without a due day', { dueOn: undefined }, { outcome: 'inTime' }],
    ['ended late', doneOn('2026-11-17'), { outcome: 'late', dueOn: '2026-11-16', workingDaysLate: 1 }],
    ['ended early', doneOn('2026-11-10'), { outcome: 'early', dueOn: '2026-11-16' }],
    ['not received', { status: 'notReceived' }, undefined],
    ['set aside', { setAside: { at: '2026-11-18T02:00:00.000Z', by: 'leader-1', reason: 'Nhập trùng.' } }, undefined],
    [
      'waiting again, and so overdue before its due day',
      {
        ...{ status: 'needsSupplement', dueOn: '2026-11-30' },
        supplements: [{ askedOn: '2026-11-04', suppliedOn: '2026-11-05' }, { askedOn: '2026-11-18' }],
      },
      { outcome: 'overdue', dueOn: '2026-12-01', workingDaysLate: 0 },
    ],
    [
      'supplied after the day in question, and not waiting again yet',
      { supplements: [{ askedOn: '2026-11-18', suppliedOn: '2026-11-25' }], dueOn: '2026-11-20' },
      { outcome: 'inTime', dueOn: '2026-11-23', workingDaysLeft: 2 },
    ],
  ])('that is %s', (_, given, expected) => {
    expect(standing(given)).toEqual(expected);
  });
});
