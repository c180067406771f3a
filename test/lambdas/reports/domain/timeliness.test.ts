import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../lambdas/kernel/time.ts';
import type { PetitionDays } from '../../../../lambdas/reports/domain/petition-days.ts';
import { isBalanced, sumOf, timelinessOf } from '../../../../lambdas/reports/domain/timeliness.ts';
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

const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays('2026-10-15', days));
const as = fc.constantFrom('answered', 'refused', 'forwardedOut', 'withdrawn', 'merged');
const course: fc.Arbitrary<PetitionDays> = fc
  .record({ receivedOn: day, dueOn: day, on: fc.option(day, { nil: undefined }), as, isPaused: fc.boolean() })
  .map(({ receivedOn, dueOn, on, as, isPaused }) =>
    on === undefined
      ? { receivedOn, dueOn, isPaused }
      : { receivedOn, dueOn, closed: { as, on: [on, receivedOn].toSorted()[1] ?? on } },
  );
const courses = fc.array(course, { maxLength: 60 });

/** Also reopened, returned and published in any order. */
const anyCourse = fc
  .tuple(course, fc.array(fc.tuple(day, day, day), { maxLength: 3 }), fc.option(day, { nil: undefined }), day)
  .map(
    ([one, past, on, dueOn]): PetitionDays => ({
      ...one,
      past: past.map(([from, until, due]) => ({ on: from, until, dueOn: due })),
      publication: { dueOn, ...(on !== undefined && { on }) },
    }),
  );

describe('for any petitions', () => {
  test('the sums of a month are consistent', () => {
    fc.assert(
      fc.property(courses, (all) => {
        expect(isBalanced(timelinessOf(all, OCTOBER))).toBe(true);
      }),
    );
  });

  test('carried over + new = answered + refused + forwarded + withdrawn + merged + pending, whatever happened to them', () => {
    fc.assert(
      fc.property(fc.array(anyCourse, { maxLength: 40 }), (all) => {
        const sums = timelinessOf(all, OCTOBER);
        const { received, answered: done, refused, forwardedOut, withdrawn, merged, pending } = sums;
        expect(received.carriedOver + received.new).toBe(
          done.total + refused + forwardedOut + withdrawn + merged.total + pending.total,
        );
        expect(isBalanced(sums)).toBe(true);
      }),
    );
  });

  test('what is pending in a month is carried over into the next', () => {
    const november = { from: '2026-11-01', to: '2026-11-30' };
    fc.assert(
      fc.property(courses, (all) => {
        expect(timelinessOf(all, OCTOBER).pending.total).toBe(timelinessOf(all, november).received.carriedOver);
      }),
    );
  });

  test('each is answered in at most one month, and newly received in exactly one', () => {
    const months = ['08', '09', '10', '11', '12'].map((month) => ({
      from: `2026-${month}-01`,
      to: addDays(
        `2026-${month === '12' ? '12' : `${Number(month) + 1}`.padStart(2, '0')}-01`,
        month === '12' ? 30 : -1,
      ),
    }));
    fc.assert(
      fc.property(course, (one) => {
        const all = months.map((month) => timelinessOf([one], month));
        const total = sumOf(all);
        expect(total.received.new).toBe(1);
        expect(total.answered.total).toBe(one.closed?.as === 'answered' ? 1 : 0);
        expect(total.refused).toBe(one.closed?.as === 'refused' ? 1 : 0);
      }),
    );
  });

  test('the sum of the parts equals the whole', () => {
    fc.assert(
      fc.property(courses, courses, (some, others) => {
        const parts = [timelinessOf(some, OCTOBER), timelinessOf(others, OCTOBER)];
        expect(sumOf(parts)).toStrictEqual(timelinessOf([...some, ...others], OCTOBER));
      }),
    );
  });
});

describe('inconsistent sums are detected', () => {
  const right = timelinessOf([aCourse(), aCourse(answered('2026-10-30'))], OCTOBER);

  test.each([
    ['a received petition that is neither new nor carried over', { received: { total: 2, new: 1, carriedOver: 0 } }],
    ['a petition counted twice', { refused: 1 }],
    ['an answer that is neither on time nor late', { answered: { total: 1, onTime: 0, late: 0 } }],
    ['a refusal that is neither', { refusals: { total: 0, onTime: 1, late: 0 } }],
    ['a refusal that is not among the refused', { refusals: { total: 1, onTime: 1, late: 0 } }],
    ['a publication that is neither', { published: { total: 1, onTime: 0, late: 0 } }],
    ['a publication awaited that is neither', { awaitingPublication: { total: 1, inTime: 0, overdue: 0 } }],
    ['a pending one that is neither', { pending: { total: 1, inTime: 0, overdue: 0 } }],
  ])('%s', (_, wrong) => {
    expect(isBalanced(right)).toBe(true);
    expect(isBalanced({ ...right, ...wrong })).toBe(false);
  });
});
