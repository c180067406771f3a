import { describe, expect, test } from 'vitest';
import { type Counted, inPeriod } from '../../../../lambdas/dossiers/domain/outcome.ts';
import { aCounted, calendar, doneOn } from '../../../support/dossiers.ts';

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' };
const outcomeIn = (dossier: Counted, period = NOVEMBER) => inPeriod(dossier, period, calendar)?.outcome;

/** It waited from Friday the 6th to Friday the 13th: five working days. */
const supplied = { supplements: [{ askedOn: '2026-11-06', suppliedOn: '2026-11-13' }] };
const waiting = { status: 'needsSupplement' as const, supplements: [{ askedOn: '2026-11-10' }] };

/** Its due day moves by the one working day of the first one. */
const twice = (suppliedOn: string) => [
  { askedOn: '2026-11-04', suppliedOn: '2026-11-05' },
  { askedOn: '2026-11-10', suppliedOn },
];

describe('a dossier that came on 2 November and is due on the 16th', () => {
  test.each<readonly [string, Counted, string | undefined]>([
    ['ended the day before', aCounted(doneOn('2026-11-15')), 'early'],
    ['ended on the due day', aCounted(doneOn('2026-11-16')), 'onTime'],
    ['ended the day after', aCounted(doneOn('2026-11-17')), 'late'],
    [
      'was done in time and collected late',
      aCounted({ ...doneOn('2026-11-16'), handedOverOn: '2026-11-27' }),
      'onTime',
    ],
    ['was only handed over, late', aCounted({ status: 'handedOver', handedOverOn: '2026-11-17' }), 'late'],
    ['was withdrawn in time', aCounted({ status: 'withdrawn', endedOn: '2026-11-10' }), 'early'],
    ['was stopped late', aCounted({ status: 'stopped', endedOn: '2026-11-20' }), 'late'],
    ['has not ended', aCounted(), 'overdue'],
    ['has no due day and ended', aCounted({ ...doneOn('2026-11-27'), dueOn: undefined }), 'onTime'],
    ['has no due day and has not ended', aCounted({ dueOn: undefined }), 'inTime'],
    ['waited five working days and ended on the 23rd', aCounted({ ...doneOn('2026-11-23'), ...supplied }), 'onTime'],
    // 24 November is a holiday, so the 25th is the first working day after the moved due day.
    ['waited five working days and ended on the 25th', aCounted({ ...doneOn('2026-11-25'), ...supplied }), 'late'],
    ['waits for its first supplement', aCounted(waiting), 'inTime'],
    [
      'waits for its second supplement',
      aCounted({
        ...waiting,
        supplements: [{ askedOn: '2026-11-04', suppliedOn: '2026-11-05' }, { askedOn: '2026-11-10' }],
      }),
      'overdue',
    ],
    [
      'waited for its second supplement at the end of the month',
      aCounted({ supplements: twice('2026-12-02') }),
      'overdue',
    ],
    ['had its second supplement, whose time moves nothing', aCounted({ supplements: twice('2026-11-27') }), 'overdue'],
    ['was only registered', aCounted({ status: 'registered' }), undefined],
    ['was not received', aCounted({ status: 'notReceived' }), undefined],
    ['is set aside', aCounted({ isSetAside: true }), undefined],
  ])('%s', (_, dossier, outcome) => {
    expect(outcomeIn(dossier)).toBe(outcome);
  });

  test('is pending in the half month before its end, and not in the one after', () => {
    const dossier = aCounted(doneOn('2026-11-17'));

    expect(outcomeIn(dossier, { from: '2026-11-01', to: '2026-11-14' })).toBe('inTime');
    expect(outcomeIn(dossier, { from: '2026-11-15', to: '2026-11-30' })).toBe('late');
    expect(outcomeIn(dossier, { from: '2026-12-01', to: '2026-12-14' })).toBeUndefined();
    expect(outcomeIn(dossier, { from: '2026-10-15', to: '2026-10-31' })).toBeUndefined();
  });

  test('came by its channel, and was carried over into later periods', () => {
    const cameBy = (from: string) => inPeriod(aCounted(), { from, to: '2026-12-31' }, calendar)?.cameBy;

    expect([cameBy('2026-11-02'), cameBy('2026-11-03')]).toEqual(['online', 'carriedOver']);
  });

  test('stays late by its first due day after a correction moved that', () => {
    const moved = aCounted({ ...doneOn('2026-11-20'), dueOn: '2026-11-30', firstDueOn: '2026-11-16' });

    expect(inPeriod(moved, NOVEMBER, calendar)).toMatchObject({ outcome: 'early', isLateByFirst: true });
  });

  test('stays late by its first due day whatever supplements are reported afterwards', () => {
    const late = aCounted({
      ...doneOn('2026-11-20'),
      supplements: [{ askedOn: '2026-11-02', suppliedOn: '2026-11-16' }],
    });

    expect(inPeriod(late, NOVEMBER, calendar)).toMatchObject({ outcome: 'early', isLateByFirst: true });
  });

  test('is counted beside without a due day, and when staff reported it', () => {
    expect(inPeriod(aCounted({ dueOn: undefined, by: 'staff:head-1' }), NOVEMBER, calendar)).toMatchObject({
      ...{ outcome: 'inTime', hasNoDueDay: true, isByStaff: true },
    });
  });

  test('may have waited for longer than the calendar can add', () => {
    const old = aCounted({
      ...{ receivedOn: '2018-01-02', dueOn: '2018-02-01', firstDueOn: '2018-02-01' },
      supplements: [{ askedOn: '2018-01-03' }],
    });

    expect(outcomeIn(old)).toBe('overdue');
  });

  test.each([
    ['2026-11-23', false],
    ['2026-11-25', true],
  ])('whose end on the 16th became known on %s: reported late %s', (endKnownOn, expected) => {
    const dossier = aCounted({ ...doneOn('2026-11-16'), endKnownOn });

    expect(inPeriod(dossier, NOVEMBER, calendar)?.isReportedLate).toBe(expected);
  });

  test('counts what staff did only where it is late', () => {
    const marks = { isExplained: true, isApologised: true } as const;
    const late = inPeriod(aCounted(marks), NOVEMBER, calendar);
    const early = inPeriod(aCounted({ ...doneOn('2026-11-10'), ...marks }), NOVEMBER, calendar);

    expect([late?.isExplained, late?.isApologised, early?.isExplained, early?.isApologised]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
