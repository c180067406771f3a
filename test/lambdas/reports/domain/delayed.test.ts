import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../lambdas/kernel/time.ts';
import type { PetitionDays } from '../../../../lambdas/reports/domain/petition-days.ts';
import { isBalanced, sumOf, timelinessOf } from '../../../../lambdas/reports/domain/timeliness.ts';
import { withouts } from '../../../../lambdas/reports/domain/without.ts';
import { aCourse, answered, OCTOBER } from '../../../support/petition-days.ts';

const paused = { pausedDays: 3, withoutPauses: { dueOn: '2026-10-27' } };
const extended = { extendedDays: 5, withoutExtensions: { dueOn: '2026-10-23' } };
const both = { ...paused, ...extended, withoutBoth: { dueOn: '2026-10-20' } };
const inHours = { dueOn: '2026-10-30', dueAt: '2026-10-30T03:00:00.000Z' };

/** The variants in which the one petition is late or overdue. */
function lateIn(course: PetitionDays) {
  const counted = timelinessOf([course], OCTOBER);
  return withouts.filter((which) => {
    const { answered: done, refusals, pending } = counted[which];
    return done.late + refusals.late + pending.overdue === 1;
  });
}

describe('a petition that is in time by its due day', () => {
  test.each<readonly [string, Partial<PetitionDays>, readonly string[]]>([
    ['was not delayed', answered('2026-10-30'), []],
    ['was paused', { delays: paused, ...answered('2026-10-28') }, ['withoutPauses', 'withoutBoth']],
    ['was paused, and answered before', { delays: paused, ...answered('2026-10-27') }, []],
    ['was extended', { delays: extended, ...answered('2026-10-24') }, ['withoutExtensions', 'withoutBoth']],
    ['was both', { delays: both, ...answered('2026-10-28') }, withouts],
    ['was both, and needed one of them', { delays: both, ...answered('2026-10-21') }, ['withoutBoth']],
    ['waits for its sender', { dueOn: '2026-10-20', isPaused: true }, ['withoutPauses', 'withoutBoth']],
    ['waits for its sender, not due yet', { dueOn: '2026-11-02', isPaused: true }, []],
    ['is pending', { dueOn: '2026-11-10', delays: paused }, ['withoutPauses', 'withoutBoth']],
    [
      'was answered in its hours',
      { delays: { pausedDays: 0, withoutPauses: { ...inHours, isLate: true } }, ...answered('2026-10-30') },
      ['withoutPauses', 'withoutBoth'],
    ],
    [
      'was refused',
      {
        closed: { as: 'refused', on: '2026-10-15', dueOn: '2026-10-16' },
        delays: { pausedDays: 2, withoutPauses: { dueOn: '2026-10-28', refusalDueOn: '2026-10-14' } },
      },
      ['withoutPauses', 'withoutBoth'],
    ],
    [
      'was refused after the month',
      {
        ...{ dueOn: '2026-11-02', closed: { as: 'refused', on: '2026-11-02', dueOn: '2026-11-02' } },
        delays: { pausedDays: 2, withoutPauses: { dueOn: '2026-10-31', refusalDueOn: '2026-10-14' } },
      },
      [],
    ],
    [
      'was closed because its sender added nothing',
      { closed: { as: 'refused', on: '2026-10-30' }, delays: paused },
      ['withoutPauses', 'withoutBoth'],
    ],
    [
      'was answered, and reopened after the month',
      {
        ...{ dueOn: '2026-11-30' },
        past: [{ on: '2026-10-28', dueOn: '2026-10-30', delays: paused, until: '2026-11-04' }],
      },
      ['withoutPauses', 'withoutBoth'],
    ],
  ])('and %s is late otherwise', (_, given, late) => {
    const course = aCourse(given);
    const { answered: done, refusals, pending } = timelinessOf([course], OCTOBER);

    expect(done.late + refusals.late + pending.overdue).toBe(0);
    expect(lateIn(course)).toStrictEqual(late);
  });
});

describe('pauses and extensions', () => {
  const refused = { as: 'refused', on: '2026-10-15' } as const;
  const all = [
    aCourse({ delays: paused, ...answered('2026-10-30') }),
    aCourse({ delays: both, ...answered('2026-10-30') }),
    aCourse({ delays: { ...both, pausedDays: 0 }, closed: refused }),
    aCourse({ delays: both }),
    aCourse({ isPaused: true, delays: paused }),
    aCourse({ delays: both, closed: { as: 'withdrawn', on: '2026-10-20' } }),
    aCourse(answered('2026-10-30')),
  ];

  test('are counted of what was answered, pauses of refusals too, and what waits for its sender', () => {
    expect(timelinessOf(all, OCTOBER)).toMatchObject({
      pauses: { cases: 3, pausedWorkingDays: 6, pending: 1 },
      extensions: { cases: 1, extendedWorkingDays: 5 },
    });
  });

  test('are counted in the month of the answer, also of one that did not last', () => {
    const past = [{ on: '2026-10-28', dueOn: '2026-10-30', delays: both, until: '2026-11-04' }];
    const reopened = aCourse({ past, delays: paused, ...answered('2026-11-20') });
    const november = { from: '2026-11-01', to: '2026-11-30' };

    expect(timelinessOf([reopened], OCTOBER).extensions).toStrictEqual({ cases: 1, extendedWorkingDays: 5 });
    expect(timelinessOf([reopened], november)).toMatchObject({
      ...{ pauses: { cases: 1, pausedWorkingDays: 3 }, extensions: { cases: 0, extendedWorkingDays: 0 } },
    });
  });

  test('are no longer waited for once the petition is closed', () => {
    const past = [{ on: '2026-10-28', dueOn: '2026-10-30', until: '2026-11-04' }];

    expect(timelinessOf([aCourse({ past, isPaused: true })], OCTOBER).pauses.pending).toBe(0);
  });
});

const day = fc.integer({ min: -40, max: 40 }).map((days) => addDays('2026-10-15', days));
const due = fc.record({ dueOn: day });
const delays = fc.record({
  ...{ pausedDays: fc.nat(15), extendedDays: fc.nat(15) },
  ...{ withoutPauses: due, withoutExtensions: due, withoutBoth: due },
});
const course: fc.Arbitrary<PetitionDays> = fc
  .tuple(day, day, day, fc.constantFrom('answered', 'refused', undefined), delays, fc.boolean())
  .map(([receivedOn, dueOn, on, as, delayed, isPaused]) => ({
    ...{ receivedOn, dueOn, delays: delayed, isPaused: as === undefined && isPaused },
    ...(as && { closed: { as, on: [on, receivedOn].toSorted()[1] ?? on } }),
    past: [{ on: receivedOn, until: addDays(receivedOn, 1), dueOn: receivedOn, delays: delayed }],
  }));
const courses = fc.array(course, { maxLength: 30 });

describe('for any petitions', () => {
  test('other due days make nothing more or fewer, and the sum of parts is the whole', () => {
    fc.assert(
      fc.property(courses, courses, (some, others) => {
        const whole = timelinessOf([...some, ...others], OCTOBER);
        expect(isBalanced(whole)).toBe(true);
        expect(sumOf([timelinessOf(some, OCTOBER), timelinessOf(others, OCTOBER)])).toStrictEqual(whole);
      }),
    );
  });

  test('a count by other due days that lost a petition is detected', () => {
    const right = timelinessOf([aCourse(answered('2026-10-20')), aCourse()], OCTOBER);
    const none = timelinessOf([], OCTOBER).withoutBoth;
    const refusal = { ...right.withoutBoth, refusals: { total: 1, onTime: 1, late: 0 } };

    expect(isBalanced(right)).toBe(true);
    for (const wrong of [none, refusal, { ...right.withoutBoth, pending: none.pending }]) {
      expect(isBalanced({ ...right, withoutBoth: wrong })).toBe(false);
      expect(isBalanced({ ...right, unrestricted: { ...right.unrestricted, withoutBoth: wrong } })).toBe(false);
    }
  });
});
