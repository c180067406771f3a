import { describe, expect, test } from 'vitest';
import type { PetitionDays } from '../../../../lambdas/reports/domain/petition-days.ts';
import { timelinessOf } from '../../../../lambdas/reports/domain/timeliness.ts';
import { aCourse, answered, OCTOBER } from '../../../support/petition-days.ts';

/** The due instants of limits in hours: on the last day of October, and the day after. */
const AFTERNOON = '2026-10-31T08:00:00.000Z';
const NEXT_DAY = '2026-11-01T08:00:00.000Z';

/** The groups that hold the one petition. */
function groupsOf(course: PetitionDays): string[] {
  const {
    received,
    answered: done,
    refusals,
    merged,
    pending,
    forwardedOut,
    withdrawn,
  } = timelinessOf([course], OCTOBER);
  const counts = {
    ...{ new: received.new, carriedOver: received.carriedOver },
    ...{ onTime: done.onTime, late: done.late, inTime: pending.inTime, overdue: pending.overdue },
    ...{ refusedOnTime: refusals.onTime, refusedLate: refusals.late, forwardedOut, withdrawn },
    ...{ mergedOnTime: merged.onTime, mergedLate: merged.late },
  };
  return Object.entries(counts).flatMap(([name, count]) => (count === 1 ? [name] : []));
}

describe('a petition of a month', () => {
  test.each<readonly [string, PetitionDays, readonly string[]]>([
    ['came in on its first day', aCourse({ receivedOn: '2026-10-01' }), ['new', 'overdue']],
    ['came in on its last day', aCourse({ receivedOn: '2026-10-31', dueOn: '2026-11-20' }), ['new', 'inTime']],
    ['came in the day before', aCourse({ receivedOn: '2026-09-30' }), ['carriedOver', 'overdue']],
    ['came in the day after', aCourse({ receivedOn: '2026-11-01' }), []],
    ['was answered the day before it began', aCourse({ receivedOn: '2026-09-01', ...answered('2026-09-30') }), []],
    [
      'was answered on its first day',
      aCourse({ receivedOn: '2026-09-01', ...answered('2026-10-01') }),
      ['carriedOver', 'onTime'],
    ],
    ['was answered on its due day', aCourse(answered('2026-10-30')), ['new', 'onTime']],
    [
      'was answered on its due day, after its due instant',
      aCourse({ closed: { as: 'answered', on: '2026-10-30', isLate: true } }),
      ['new', 'late'],
    ],
    [
      'was answered after its due instant, and reopened after the month',
      aCourse({ past: [{ on: '2026-10-20', dueOn: '2026-10-20', isLate: true, until: '2026-11-03' }] }),
      ['new', 'late'],
    ],
    ['was answered the day after its due day', aCourse(answered('2026-10-31')), ['new', 'late']],
    ['was answered the day after the month, late', aCourse(answered('2026-11-01')), ['new', 'overdue']],
    [
      'was answered the day after the month, on time',
      aCourse({ dueOn: '2026-11-05', ...answered('2026-11-01') }),
      ['new', 'inTime'],
    ],
    [
      'was refused on the last day for it',
      aCourse({ closed: { as: 'refused', on: '2026-10-14', dueOn: '2026-10-14' } }),
      ['new', 'refusedOnTime'],
    ],
    [
      'was refused the day after, long before its answer was due',
      aCourse({ closed: { as: 'refused', on: '2026-10-15', dueOn: '2026-10-14' } }),
      ['new', 'refusedLate'],
    ],
    [
      'was refused after its answer was due, by an earlier version',
      aCourse({ closed: { as: 'refused', on: '2026-10-31' } }),
      ['new', 'refusedLate'],
    ],
    [
      'was answered in it and reopened after it',
      aCourse({ dueOn: '2026-11-20', past: [{ on: '2026-10-20', dueOn: '2026-10-30', until: '2026-11-03' }] }),
      ['new', 'onTime'],
    ],
    [
      'was answered late in it, reopened and answered again after it',
      aCourse({
        ...{ dueOn: '2026-11-20', past: [{ on: '2026-10-31', dueOn: '2026-10-30', until: '2026-11-03' }] },
        ...answered('2026-11-10'),
      }),
      ['new', 'late'],
    ],
    [
      'was answered before it and reopened in it',
      aCourse({
        ...{ receivedOn: '2026-09-01', dueOn: '2026-11-02' },
        past: [{ on: '2026-09-10', dueOn: '2026-09-22', until: '2026-10-09' }],
      }),
      ['carriedOver', 'inTime'],
    ],
    [
      'was answered before it and reopened after it',
      aCourse({
        ...{ receivedOn: '2026-09-01', dueOn: '2026-11-20' },
        past: [{ on: '2026-09-10', dueOn: '2026-09-22', until: '2026-11-09' }],
      }),
      [],
    ],
    ['was refused after it', aCourse({ closed: { as: 'refused', on: '2026-11-02' } }), ['new', 'overdue']],
    ['was refused before it', aCourse({ receivedOn: '2026-09-29', closed: { as: 'refused', on: '2026-09-30' } }), []],
    ['was given away', aCourse({ closed: { as: 'forwardedOut', on: '2026-10-12' } }), ['new', 'forwardedOut']],
    ['was taken back', aCourse({ closed: { as: 'withdrawn', on: '2026-10-12' } }), ['new', 'withdrawn']],
    [
      'was merged in time',
      aCourse({ closed: { as: 'merged', on: '2026-10-12', dueOn: '2026-10-12' } }),
      ['new', 'mergedOnTime'],
    ],
    [
      'was merged late',
      aCourse({ closed: { as: 'merged', on: '2026-10-13', dueOn: '2026-10-12' } }),
      ['new', 'mergedLate'],
    ],
    [
      'was merged in it, and separated after it',
      aCourse({ past: [{ as: 'merged', on: '2026-10-12', dueOn: '2026-10-22', until: '2026-11-09' }] }),
      ['new', 'mergedOnTime'],
    ],
    [
      'was merged and separated in it',
      aCourse({ dueOn: '2026-10-22', past: [{ as: 'merged', on: '2026-10-12', until: '2026-10-14' }] }),
      ['new', 'overdue'],
    ],
    ['is due on its last day', aCourse({ dueOn: '2026-10-31' }), ['new', 'inTime']],
    ['was due before its last day', aCourse({ dueOn: '2026-10-30' }), ['new', 'overdue']],
    ['is due on its last day, in hours', aCourse({ dueOn: '2026-10-31', dueAt: AFTERNOON }), ['new', 'overdue']],
    ['is due the day after, in hours', aCourse({ dueOn: '2026-11-01', dueAt: NEXT_DAY }), ['new', 'inTime']],
    [
      'was due in hours on its last day and answered after it',
      aCourse({ dueOn: '2026-10-31', closed: { as: 'answered', on: '2026-11-01', isLate: true } }),
      ['new', 'overdue'],
    ],
    [
      'was due in hours on its last day, answered after it and reopened',
      aCourse({
        ...{ dueOn: '2026-11-30', dueAt: NEXT_DAY },
        past: [{ on: '2026-11-01', dueOn: '2026-10-31', isLate: true, until: '2026-11-04' }],
      }),
      ['new', 'overdue'],
    ],
    [
      'was overdue at its end, answered after it and reopened, by another clock',
      aCourse({ dueOn: '2026-11-30', past: [{ on: '2026-11-02', dueOn: '2026-10-30', until: '2026-11-04' }] }),
      ['new', 'overdue'],
    ],
    [
      'was answered after it without a due day, by an earlier version, and reopened',
      aCourse({ dueOn: '2026-11-30', past: [{ on: '2026-11-02', until: '2026-11-04' }] }),
      ['new', 'inTime'],
    ],
    ['waits for its sender', aCourse({ dueOn: '2026-10-20', isPaused: true }), ['new', 'inTime']],
  ])('that %s counts once, in the right group', (_, course, groups) => {
    expect(groupsOf(course)).toStrictEqual(groups);
  });
});
