import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../lambdas/kernel/time.ts';
import type { PetitionDays } from '../../../../lambdas/reports/domain/petition-days.ts';
import { isBalanced, sumOf, timelinessOf } from '../../../../lambdas/reports/domain/timeliness.ts';
import { aCourse, answered, OCTOBER } from '../../../support/petition-days.ts';

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

  test('public figures are those of the petitions that never were restricted', () => {
    const marked = fc.array(fc.tuple(anyCourse, fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(marked, (all) => {
        const courses = all.map(([one, isRestricted]) => ({ ...one, ...(isRestricted && { isRestricted }) }));
        const others = all.flatMap(([one, isRestricted]) => (isRestricted ? [] : [one]));
        const { unrestricted } = timelinessOf(courses, OCTOBER);
        expect(timelinessOf(others, OCTOBER)).toMatchObject(unrestricted);
        expect(sumOf([timelinessOf(courses, OCTOBER), timelinessOf(others, OCTOBER)]).unrestricted.received.total).toBe(
          2 * unrestricted.received.total,
        );
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
