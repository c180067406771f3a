import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../../lambdas/kernel/time.ts';
import type { PetitionDays } from '../../../../../lambdas/reports/domain/petition-days.ts';
import { countedIn, type Pace, paceOf } from '../../../../../lambdas/reports/domain/weekly/pace.ts';
import { type ReviewedRow, reviewOf } from '../../../../../lambdas/reports/domain/weekly/review.ts';
import { slowIn } from '../../../../../lambdas/reports/domain/weekly/slow.ts';
import {
  comparedRanges,
  monthsOfReceipt,
  reviewedWeeks,
  weekBefore,
} from '../../../../../lambdas/reports/domain/weekly/week.ts';
import { readPeriod } from '../../../../../lambdas/scores/domain/period.ts';
import { anAgency } from '../../../../support/agencies.ts';
import { calendar } from '../../../../support/petitions.ts';

describe('the week before a day', () => {
  test.each([
    ['2026-12-14', '2026-W50'],
    ['2026-12-20', '2026-W50'],
    ['2026-12-21', '2026-W51'],
    ['2027-01-04', '2026-W53'],
    ['2027-01-11', '2027-W01'],
    ['2025-01-06', '2025-W01'],
  ])('of %s is %s', (today, id) => {
    expect(weekBefore(today).id).toBe(id);
  });

  test('is the period of its id, and ended on the last Sunday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (n) => {
        const today = addDays('2020-01-06', n);
        const week = weekBefore(today);

        expect(readPeriod(week.id)).toStrictEqual(week);
        expect(week.to < today && today <= addDays(week.to, 7)).toBe(true);
      }),
    );
  });

  test('is reviewed, and so are the two before it, newest first', () => {
    expect(reviewedWeeks('2027-01-04').map(({ id }) => id)).toStrictEqual(['2026-W53', '2026-W52', '2026-W51']);
  });

  test('is compared as one of four weeks with the twelve before', () => {
    expect(comparedRanges(weekBefore('2026-12-14'))).toStrictEqual({
      recent: { from: '2026-11-16', to: '2026-12-13' },
      before: { from: '2026-08-24', to: '2026-11-15' },
    });
    expect(monthsOfReceipt(weekBefore('2026-12-14'))).toStrictEqual([
      '2026-12',
      '2026-11',
      '2026-10',
      '2026-09',
      '2026-08',
      '2026-07',
      '2026-06',
      '2026-05',
      '2026-04',
    ]);
  });
});

const range = { from: '2026-11-16', to: '2026-12-13' };
const answered = (on: string, dueOn = '2026-12-31', receivedOn = '2026-11-02'): PetitionDays => ({
  ...{ receivedOn, dueOn },
  closed: { as: 'answered', on },
});
const open = (dueOn: string, isPaused = false): PetitionDays => ({ receivedOn: '2026-11-02', dueOn, isPaused });

describe('the pace of an agency', () => {
  test('counts answers of the range with their working days, and what was overdue at its end', () => {
    const counted = countedIn(
      [
        ...[answered('2026-11-13'), answered('2026-12-14'), answered('2026-11-16'), answered('2026-12-13')],
        ...[answered('2026-11-20', '2026-11-20'), answered('2026-11-23', '2026-11-20')],
        // Late on its due day, which had an hour.
        { ...open('2026-12-04'), closed: { as: 'answered', on: '2026-12-04', isLate: true } },
        // Overdue at the end of the range, also if it was answered after it.
        ...[open('2026-12-11'), answered('2026-12-14', '2026-12-11')],
        ...[open('2026-12-14'), open('2026-12-11', true)],
        { receivedOn: '2026-11-02', dueOn: '2026-11-20', closed: { as: 'withdrawn' as const, on: '2026-12-01' } },
      ],
      range,
      calendar,
    );

    expect(counted).toStrictEqual({ days: [10, 28, 14, 15, 23], late: 4, of: 7 });
  });

  test.each([
    [[], undefined],
    [[3], 3],
    [[9, 1], 5],
    [[9, 1, 2], 2],
    [[10, 2, 4, 1], 3],
  ])('of the days %j has the median %s', (days, medianDays) => {
    const pace = paceOf([{ days, late: 0, of: days.length }]);

    expect(pace.medianDays).toBe(medianDays);
    expect('medianDays' in pace).toBe(medianDays !== undefined);
  });

  test('of several agencies is that of all their petitions', () => {
    const [one, other] = [
      { days: [1, 2], late: 1, of: 3 },
      { days: [9], late: 1, of: 1 },
    ];

    expect(paceOf([one, other])).toStrictEqual({ answered: 3, medianDays: 2, late: { n: 2, d: 4 } });
  });
});

const pace = (medianDays: number, late: number, n = 10): Pace => ({ answered: n, medianDays, late: { n: late, d: n } });

describe('an agency is slow', () => {
  test.each([
    ['in the median', pace(15, 0), pace(10, 0), pace(10, 0), ['median']],
    ['in the share of late answers', pace(10, 2), pace(10, 0), pace(10, 0), ['lateShare']],
    ['in both', pace(15, 5), pace(10, 0), pace(9, 1), ['median', 'lateShare']],
    ['not if it was as slow before', pace(15, 5), pace(15, 5), pace(10, 0), []],
    ['not if its peers are as slow', pace(15, 5), pace(10, 0), pace(15, 5), []],
    ['not by a little', pace(14, 1), pace(10, 0), pace(10, 0), []],
    ['not with too few petitions', pace(15, 5, 9), pace(10, 0), pace(10, 0), []],
    ['not with too few before', pace(15, 5), pace(10, 0, 9), pace(10, 0), []],
    ['not with too few peers', pace(15, 5), pace(10, 0), pace(10, 0, 9), []],
    ['not when all answer on the same day', pace(0, 0), pace(0, 0), pace(0, 0), []],
    [
      'by what is overdue, if it answers nothing',
      { answered: 0, late: { n: 12, d: 12 } },
      pace(10, 0),
      pace(10, 0),
      ['lateShare'],
    ],
  ] as const)('%s', (_, recent, before, peers, slow) => {
    expect(slowIn({ recent, before, peers })).toStrictEqual(slow);
  });
});

const week = weekBefore('2026-12-14');
const row = (code: string, dueOn: string, given: Partial<ReviewedRow> = {}): ReviewedRow => ({
  ...{ code, dueOn, status: 'processing', receivedAt: '2026-11-02T02:00:00.000Z' },
  ...given,
});
const ward = (code: string, parent = 'H44') => anAgency({ code, parent });

describe('the review of a week', () => {
  test('lists what was overdue at its end, the latest first, and nothing that is restricted', () => {
    const rows = [
      row('c', '2026-12-11'),
      row('b', '2026-12-09'),
      row('a', '2026-12-11'),
      row('later', '2026-12-14'),
      row('conduct', '2026-12-09', { matter: 'conduct' }),
      row('locked', '2026-12-09', { isLocked: true }),
      row('paused', '2026-12-09', { status: 'needsSupplement' }),
      row('passed on', '2026-12-10', { passedMonth: '2026-11' }),
    ];
    const [only] = reviewOf({ all: [{ agency: ward('H44.100'), rows, open: [] }], passed: [] }, week, calendar);

    expect(only).toMatchObject({ agency: 'H44.100', lateTotal: 4, slow: [], recent: { answered: 0 } });
    expect(only?.late).toStrictEqual([
      { code: 'b', dueOn: '2026-12-09', workingDaysLate: 2 },
      { code: 'passed on', dueOn: '2026-12-10', workingDaysLate: 1 },
      { code: 'a', dueOn: '2026-12-11', workingDaysLate: 0 },
      { code: 'c', dueOn: '2026-12-11', workingDaysLate: 0 },
    ]);
    // What was passed on has another start, and is not in the pace.
    expect(only?.recent.late).toStrictEqual({ n: 5, d: 5 });
  });

  test('lists at most fifty and counts all', () => {
    const rows = Array.from({ length: 60 }, (_, n) => row(`case-${n}`, '2026-12-09'));
    const [only] = reviewOf({ all: [{ agency: ward('H44.100'), rows, open: [] }], passed: [] }, week, calendar);

    expect(only?.late).toHaveLength(50);
    expect(only?.lateTotal).toBe(60);
  });

  test('lists what was late in triage or publication, and only counts what is restricted', () => {
    const open = [
      { code: 'triage', status: 'submitted', dueOn: '2026-12-24', triageDueOn: '2026-12-09' },
      { code: 'in triage', status: 'submitted', dueOn: '2026-12-24', triageDueOn: '2026-12-14' },
      { code: 'both', status: 'submitted', dueOn: '2026-12-10', triageDueOn: '2026-12-02' },
      { code: 'z', status: 'awaitingPublication', dueOn: '2026-12-11' },
      { code: 'publication', status: 'awaitingPublication', dueOn: '2026-12-11' },
      { code: 'in time', status: 'awaitingPublication', dueOn: '2026-12-14' },
      { code: 'answer', status: 'processing', dueOn: '2026-12-09' },
      { code: 'paused', status: 'needsSupplement', dueOn: '2026-12-09' },
      { code: 'conduct', status: 'accepted', dueOn: '2026-12-09', matter: 'conduct' },
      { code: 'locked', status: 'submitted', dueOn: '2026-12-24', triageDueOn: '2026-12-09', isLocked: true },
      { code: 'conduct in time', status: 'accepted', dueOn: '2026-12-24', matter: 'conduct' },
    ] as const;
    const [only] = reviewOf({ all: [{ agency: ward('H44.100'), rows: [], open }], passed: [] }, week, calendar);

    expect(only).toMatchObject({
      lateStages: [
        { code: 'triage', stage: 'triage', dueOn: '2026-12-09', workingDaysLate: 2 },
        { code: 'publication', stage: 'publication', dueOn: '2026-12-11', workingDaysLate: 0 },
        { code: 'z', stage: 'publication', dueOn: '2026-12-11', workingDaysLate: 0 },
      ],
      lateStagesTotal: 3,
      restrictedLate: ['conduct', 'locked'],
    });
  });

  test('compares an agency with others of its kind under the same parent', () => {
    const fast = Array.from({ length: 12 }, (_, n) =>
      row(`f${n}`, '2026-12-31', {
        status: 'answered',
        receivedAt: '2026-11-30T02:00:00.000Z',
        answeredOn: '2026-12-02',
      }),
    );
    const slow = fast.map((one) => ({ ...one, answeredOn: '2026-12-11' }));
    const before = fast.map((one) => ({ ...one, receivedAt: '2026-10-05T02:00:00.000Z', answeredOn: '2026-10-07' }));
    const all = [
      { agency: ward('H44.100'), rows: [...slow, ...before], open: [] },
      { agency: ward('H44.101'), rows: fast, open: [] },
      { agency: ward('H44.1.1', 'H44.1'), rows: slow, open: [] },
      { agency: anAgency({ code: 'H44.07', parent: 'H44', kind: 'department' }), rows: slow, open: [] },
    ];
    const reviews = reviewOf({ all, passed: [] }, week, calendar);

    expect(reviews.map(({ agency, slow, peers }) => [agency, slow, peers.answered])).toStrictEqual([
      ['H44.100', ['median'], 12],
      ['H44.101', [], 12],
      ['H44.1.1', [], 0],
      ['H44.07', [], 0],
    ]);
  });
});
