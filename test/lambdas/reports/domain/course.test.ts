import { describe, expect, test } from 'vitest';
import { statuses } from '../../../../lambdas/petitions/domain/status.ts';
import { courseOf } from '../../../../lambdas/reports/domain/course.ts';

const row = { status: 'processing', receivedAt: '2026-10-31T17:30:00.000Z', dueOn: '2026-11-20' } as const;
const receivedOn = '2026-11-01';

describe('the course of a petition', () => {
  test('begins on the local day on which it came in', () => {
    expect(courseOf(row)).toStrictEqual({ receivedOn, dueOn: '2026-11-20', isPaused: false });
  });

  test.each(['answered', 'awaitingPublication', 'published'] as const)(
    'that is %s ended with its answer, and is judged by when that was due',
    (status) => {
      expect(courseOf({ ...row, status, answeredOn: '2026-11-18', answerDueOn: '2026-11-19' })).toStrictEqual({
        ...{ receivedOn, dueOn: '2026-11-19' },
        end: { way: 'answered', on: '2026-11-18' },
      });
    },
  );

  test('is judged by its due day where none is kept with the answer', () => {
    expect(courseOf({ ...row, status: 'answered', answeredOn: '2026-11-18' }).dueOn).toBe('2026-11-20');
  });

  test.each(['refused', 'forwardedOut', 'withdrawn'] as const)('that is %s ended on the day it became so', (status) => {
    expect(courseOf({ ...row, status, endedOn: '2026-11-03' }).end).toStrictEqual({ way: status, on: '2026-11-03' });
  });

  test.each(statuses)('that is %s has no end while no day of one is known', (status) => {
    expect(courseOf({ ...row, status })).toStrictEqual({
      ...{ receivedOn, dueOn: '2026-11-20' },
      isPaused: status === 'needsSupplement',
    });
  });
});
