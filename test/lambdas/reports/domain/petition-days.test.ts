import { describe, expect, test } from 'vitest';
import { statuses } from '../../../../lambdas/petitions/domain/case/status.ts';
import { petitionDaysOf } from '../../../../lambdas/reports/domain/petition-days.ts';

const row = { status: 'processing', receivedAt: '2026-10-31T17:30:00.000Z', dueOn: '2026-11-20' } as const;
const receivedOn = '2026-11-01';

describe('the days of a petition', () => {
  test('start on the local date of receipt', () => {
    expect(petitionDaysOf(row)).toStrictEqual({ receivedOn, dueOn: '2026-11-20', isPaused: false });
  });

  test.each(['answered', 'awaitingPublication', 'published'] as const)(
    'that is %s end with its answer, with the due date of the answer',
    (status) => {
      expect(petitionDaysOf({ ...row, status, answeredOn: '2026-11-18', answerDueOn: '2026-11-19' })).toStrictEqual({
        ...{ receivedOn, dueOn: '2026-11-19' },
        closed: { as: 'answered', on: '2026-11-18' },
      });
    },
  );

  test('that was answered after its due instant end late on their day', () => {
    const late = { ...row, status: 'answered', answeredOn: '2026-11-18', answerDueOn: '2026-11-18' } as const;

    expect(petitionDaysOf({ ...late, answerIsLate: true }).closed).toStrictEqual({
      ...{ as: 'answered', on: '2026-11-18', isLate: true },
    });
  });

  test('keep the due instant, and what delayed them', () => {
    const delays = { pausedDays: 2, withoutPauses: { dueOn: '2026-11-18' } };
    const answerDueAt = '2026-11-20T08:00:00.000Z';

    expect(petitionDaysOf({ ...row, answerDueAt, delays })).toMatchObject({ dueAt: answerDueAt, delays });
  });

  test.each([{ matter: 'conduct' }, { isLocked: true }, { isLocked: false }])(
    'say that %j is or was restricted',
    (restricted) => {
      expect(petitionDaysOf({ ...row, ...restricted })).toMatchObject({ isRestricted: true });
    },
  );

  test('use the due date of the petition if the answer has none', () => {
    expect(petitionDaysOf({ ...row, status: 'answered', answeredOn: '2026-11-18' }).dueOn).toBe('2026-11-20');
  });

  test.each(['refused', 'forwardedOut', 'withdrawn'] as const)('that is %s end on the day of that status', (status) => {
    expect(petitionDaysOf({ ...row, status, endedOn: '2026-11-03' }).closed).toStrictEqual({
      as: status,
      on: '2026-11-03',
    });
  });

  test.each(statuses)('that is %s have no closing day unless one is stored', (status) => {
    expect(petitionDaysOf({ ...row, status })).toStrictEqual({
      ...{ receivedOn, dueOn: '2026-11-20' },
      isPaused: status === 'needsSupplement',
    });
  });
});
