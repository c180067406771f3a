import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkingDay } from '../../../../lambdas/calendar/day.ts';
import { vietnamCalendar } from '../../../../lambdas/calendar/vietnam.ts';
import { dueDay, dueDays, invalidDays, isOverdue } from '../../../../lambdas/findings/domain/due.ts';
import { type Finding, findingStates } from '../../../../lambdas/findings/domain/finding.ts';
import { byUrgency, positionOf } from '../../../../lambdas/findings/domain/order.ts';
import { summaryOf } from '../../../../lambdas/findings/domain/summary.ts';
import { addDays } from '../../../../lambdas/kernel/time.ts';
import { entered, reported } from '../../../support/findings.ts';

const calendar = vietnamCalendar();
const TODAY = '2026-11-30';

describe('the day by which something has to be remedied', () => {
  test.each([
    ['2026-12-10', { dueOn: '2026-12-10' }],
    ['2026-12-05', { dueOn: '2026-12-07', statedDueOn: '2026-12-05' }],
    ['2027-01-01', { dueOn: '2027-01-04', statedDueOn: '2027-01-01' }],
  ])('%s is %j', (stated, days) => {
    expect(dueDay(calendar, stated)).toStrictEqual(days);
  });

  test('is always a working day, and never before the stated one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_827 }), (ahead) => {
        const stated = addDays(TODAY, ahead);
        const { dueOn } = dueDay(calendar, stated);

        expect(isWorkingDay(calendar, dueOn)).toBe(true);
        expect(dueOn >= stated).toBe(true);
      }),
    );
  });

  test.each([
    ['2026-11-30', '2026-11-30', undefined],
    ['2026-12-01', '2026-12-10', 'source.on'],
    ['2016-11-29', '2026-12-10', undefined],
    ['2016-11-28', '2026-12-10', 'source.on'],
    ['2026-11-20', '2026-11-19', 'dueOn'],
    ['2026-11-20', '2031-12-01', undefined],
    ['2026-11-20', '2031-12-02', 'dueOn'],
  ])('of a document of %s, due on %s: %s is refused', (on, dueOn, field) => {
    expect(invalidDays({ on, dueOn }, TODAY)?.detail?.['in']).toBe(field);
  });
});

describe('the words for the day', () => {
  const on = (state: Finding['state'], dueOn: string) => ({ ...reported, state, dueOn }) as Finding;

  test.each([
    ['open', '2026-12-02', { workingDaysLeft: 2 }, false],
    ['open', TODAY, { workingDaysLeft: 0 }, false],
    ['open', '2026-11-27', { workingDaysLate: 1 }, true],
    ['returned', '2026-11-26', { workingDaysLate: 2 }, true],
    ['reported', '2026-11-26', { workingDaysLate: 2 }, false],
    ['reported', '2026-12-02', {}, false],
    ['confirmed', '2026-11-27', { workingDaysLate: 1 }, false],
    ['withdrawn', '2026-11-27', {}, false],
  ] as const)('%s, due on %s', (state, dueOn, days, overdue) => {
    expect(dueDays(on(state, dueOn), TODAY, calendar)).toStrictEqual(days);
    expect(isOverdue({ state, dueOn }, TODAY)).toBe(overdue);
  });
});

const anyRow = fc.record({
  id: fc.uuid(),
  agency: fc.constant('H44.100'),
  state: fc.constantFrom(...findingStates),
  dueOn: fc.integer({ min: -30, max: 30 }).map((days) => addDays(TODAY, days)),
});

describe('a summary', () => {
  test('counts each finding once', () => {
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const { total, confirmed, reported: waiting, open, overdue, withdrawn } = summaryOf(rows, TODAY);

        expect(confirmed + waiting + open).toBe(total);
        expect(total + withdrawn).toBe(rows.length);
        expect(overdue).toBeLessThanOrEqual(open);
      }),
    );
  });

  test('of nothing is zero', () => {
    const none = { total: 0, confirmed: 0, reported: 0, open: 0, overdue: 0, withdrawn: 0 };

    expect(summaryOf([], TODAY)).toStrictEqual(none);
    expect(summaryOf([entered, { ...entered, dueOn: '2026-11-27' }], TODAY)).toStrictEqual({
      ...{ ...none, total: 2, open: 2, overdue: 1 },
    });
  });
});

describe('the order of a list', () => {
  test('has what is to be done first, by due day, then what has ended, the latest first', () => {
    const row = (id: string, state: Finding['state'], dueOn: string) => ({ id, state, dueOn, agency: 'H44.100' });
    const rows = [
      row('old', 'confirmed', '2026-10-01'),
      row('b', 'open', '2026-12-01'),
      row('a', 'reported', '2026-12-01'),
      row('new', 'withdrawn', '2026-11-01'),
      row('late', 'returned', '2026-11-01'),
    ];

    expect(
      rows
        .map(positionOf)
        .sort(byUrgency)
        .map(({ id }) => id),
    ).toEqual(['late', 'a', 'b', 'new', 'old']);
  });

  test('is one order: what is behind a position is not before it', () => {
    fc.assert(
      fc.property(anyRow, anyRow, (one, other) => {
        const [a, b] = [positionOf(one), positionOf(other)];

        expect(Math.sign(byUrgency(a, b)) + Math.sign(byUrgency(b, a))).toBe(0);
        expect(byUrgency(a, a)).toBe(0);
      }),
    );
  });
});
