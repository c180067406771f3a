import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWorkingDays } from '../../../../../lambdas/calendar/working-days.ts';
import { addDays, type LocalDate } from '../../../../../lambdas/kernel/time.ts';
import {
  type Countdown,
  type Pause,
  startCountdown,
} from '../../../../../lambdas/petitions/domain/deadlines/countdown.ts';
import { calculateDeadline } from '../../../../../lambdas/petitions/domain/deadlines/deadline.ts';
import { policyFor } from '../../../../../lambdas/petitions/domain/deadlines/policy-for.ts';
import { calendar, superiors } from '../../../../support/petitions.ts';

function aCountdown(given: Partial<Countdown> = {}): Countdown {
  const startedOn = given.startedOn ?? '2026-11-20';
  const policy = policyFor({ agency: 'H44.100', superiors, on: startedOn });
  return { ...startCountdown('answer', startedOn, policy, calendar), ...given };
}

/** As in items of earlier versions. */
const unlimited = { maxPausedDays: undefined };

const aPause = (from: LocalDate, to?: LocalDate): Pause => ({ from, to, reason: 'needsSupplement' });

describe('a countdown', () => {
  test('starts with the limit of its stage and the versions of its rules', () => {
    expect(
      startCountdown('publication', '2026-11-20', policyFor({ agency: 'H44', superiors, on: '2026-11-20' }), calendar),
    ).toStrictEqual({
      stage: 'publication',
      startedOn: '2026-11-20',
      days: 2,
      pauses: [],
      policy: { id: 'vn.petition', version: '2026.1' },
      calendar: { id: 'vn', version: calendar.version },
    });
    expect(aCountdown().days).toBe(15);
  });

  test.each([
    ['2025-04-25', 1, '2025-04-26'],
    ['2025-04-25', 2, '2025-04-28'],
    ['2025-04-25', 5, '2025-05-06'],
    ['2025-04-25', 15, '2025-05-20'],
    ['2025-04-25', 20, '2025-05-27'],
    ['2026-02-13', 1, '2026-02-23'],
    ['2026-02-13', 2, '2026-02-24'],
    ['2026-02-13', 5, '2026-02-27'],
    ['2026-02-13', 15, '2026-03-13'],
    ['2026-02-13', 20, '2026-03-20'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-20', 2, '2026-11-25'],
    ['2026-11-20', 5, '2026-11-30'],
    ['2026-11-20', 15, '2026-12-14'],
    ['2026-11-20', 20, '2026-12-21'],
  ])('from %s of %i working days ends on %s', (startedOn, days, dueOn) => {
    const { counted, skipped, limit: _limit, ...rest } = calculateDeadline(aCountdown({ startedOn, days }), calendar);

    expect(rest).toStrictEqual({ dueOn, provisional: false, undecided: [] });
    expect(counted).toHaveLength(days);
    expect(counted.at(-1)).toBe(dueOn);
    expect([...counted, ...skipped.map(({ on }) => on)].sort()).toStrictEqual(daysAfter(startedOn, dueOn));
  });

  test('gives the reason for each day that is not counted', () => {
    expect(calculateDeadline(aCountdown({ days: 2 }), calendar).skipped).toStrictEqual([
      { on: '2026-11-21', why: { vi: 'nghỉ cuối tuần', en: 'weekend' } },
      { on: '2026-11-22', why: { vi: 'nghỉ cuối tuần', en: 'weekend' } },
      { on: '2026-11-24', why: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnamese Culture Day' } },
    ]);
  });

  test('across days off that are not announced is provisional and says so', () => {
    const { provisional, undecided } = calculateDeadline(aCountdown({ startedOn: '2027-01-29' }), calendar);

    expect(provisional).toBe(true);
    expect(undecided.map(({ vi }) => vi)).toStrictEqual([
      expect.stringContaining('làm bù cho dịp Tết Nguyên đán 2027'),
      expect.stringContaining('lịch nghỉ Tết Nguyên đán 2027'),
    ]);
  });
});

describe('a pause', () => {
  test.each<[string, readonly Pause[], LocalDate]>([
    ['that has not ended adds nothing yet', [aPause('2026-11-25')], '2026-12-14'],
    ['that ended on its own day adds nothing', [aPause('2026-11-25', '2026-11-25')], '2026-12-14'],
    ['over a weekend adds only working days', [aPause('2026-11-27', '2026-11-30')], '2026-12-15'],
    ['over a weekend alone adds nothing', [aPause('2026-11-28', '2026-11-29')], '2026-12-14'],
    ['over Culture Day does not add it', [aPause('2026-11-23', '2026-11-25')], '2026-12-15'],
    ['adds its working days', [aPause('2026-11-25', '2026-12-02')], '2026-12-21'],
    ['and another add up', [aPause('2026-11-25', '2026-11-27'), aPause('2026-11-27', '2026-12-01')], '2026-12-18'],
    ['from the first day on moves all, and over New Year', [aPause('2026-11-20', '2026-12-11')], '2027-01-04'],
    ['that begins on the due day adds the days after it', [aPause('2026-12-14', '2026-12-16')], '2026-12-16'],
    ['that begins after the due day adds nothing', [aPause('2026-12-15', '2026-12-18')], '2026-12-14'],
    ['that begins on the weekend after it adds nothing', [aPause('2026-12-12')], '2026-12-14'],
    [
      'that begins within days that an earlier one added counts',
      [aPause('2026-12-11', '2026-12-15'), aPause('2026-12-16', '2026-12-17')],
      '2026-12-17',
    ],
  ])('%s', (_, pauses, dueOn) => {
    const deadline = calculateDeadline(aCountdown({ pauses }), calendar);

    expect(deadline.dueOn).toBe(dueOn);
    expect(deadline.counted).toHaveLength(15);
  });

  test('that starts on a weekend after the due day does not extend the deadline', () => {
    const lateSince = aPause('2026-12-19', '2026-12-22');

    expect(calculateDeadline(aCountdown({ startedOn: '2026-11-27', pauses: [lateSince] }), calendar).dueOn).toBe(
      '2026-12-18',
    );
  });

  test('never changes how many days are counted, nor counts a day on which the clock was stopped', async () => {
    await fc.assert(
      fc.property(day(), fc.integer({ min: 1, max: 60 }), gaps(), (startedOn, days, lengths) => {
        const pauses = pausesAfter(startedOn, lengths);

        const { counted, dueOn } = calculateDeadline(aCountdown({ startedOn, days, pauses, ...unlimited }), calendar);

        expect(counted).toHaveLength(days);
        expect(counted.at(-1) ?? startedOn <= dueOn).toBeTruthy();
        const running = pauses.filter(({ from }) => from <= dueOn);
        for (const { from, to = from } of running) expect(counted.some((on) => from < on && on <= to)).toBe(false);
      }),
    );
  });

  test('never brings the due day forward, and moves it by the working days it lasted', async () => {
    await fc.assert(
      fc.property(day(), fc.integer({ min: 1, max: 60 }), fc.nat(40), fc.nat(40), (startedOn, days, after, length) => {
        const without = calculateDeadline(aCountdown({ startedOn, days }), calendar).dueOn;
        const from = addDays(startedOn, after);
        fc.pre(from <= without);
        const to = addDays(from, length);

        const { dueOn } = calculateDeadline(
          aCountdown({ startedOn, days, pauses: [aPause(from, to)], ...unlimited }),
          calendar,
        );

        expect(countWorkingDays(calendar, without, dueOn)).toBe(countWorkingDays(calendar, from, to));
      }),
    );
  });
});

function daysAfter(from: LocalDate, to: LocalDate): LocalDate[] {
  const days = [];
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) days.push(on);
  return days;
}

const day = () => fc.integer({ min: 0, max: 1_000 }).map((days) => addDays('2024-01-02', days));
const gaps = () => fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 5 });

/** Pauses as a petition collects them: one after the other. */
function pausesAfter(startedOn: LocalDate, lengths: readonly (readonly [number, number])[]): Pause[] {
  let on = startedOn;
  return lengths.map(([after, length]) => {
    const from = addDays(on, after);
    on = addDays(from, length);
    return aPause(from, on);
  });
}
