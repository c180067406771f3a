import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vietnamCalendar } from '../../../../lambdas/calendar/vietnam.ts';
import { countWorkingDays } from '../../../../lambdas/calendar/working-days.ts';
import { addDays, type Instant, instantAt, localDateOf } from '../../../../lambdas/kernel/time.ts';
import {
  type AlertMarks,
  currentStep,
  type EscalationStep,
  escalationSteps,
  nextStep,
  stepInstants,
} from '../../../../lambdas/petitions/domain/escalation.ts';

const calendar = vietnamCalendar();
const SENT_AT = '2026-01-01T00:00:00.000Z';

describe('the instants of the steps', () => {
  test.each([
    ['a Friday', '2026-11-20', '2026-11-18', '2026-11-21'],
    ['a Monday, across the weekend', '2026-11-16', '2026-11-12', '2026-11-17'],
    ['the day after Culture Day', '2026-11-25', '2026-11-20', '2026-11-26'],
    ['a Monday whose Saturday before is worked', '2026-08-24', '2026-08-21', '2026-08-25'],
    ['the first working day after Tết', '2026-02-23', '2026-02-12', '2026-02-24'],
    ['a Sunday, should it ever be one', '2026-11-15', '2026-11-11', '2026-11-16'],
  ])('of a petition due on %s (%s)', (_, dueOn, dueSoonOn, lateOn) => {
    expect(stepInstants(calendar, dueOn, 'answer')).toStrictEqual({
      dueSoon: instantAt(dueSoonOn, '07:00'),
      dueToday: instantAt(dueOn, '07:00'),
      late: instantAt(lateOn, '07:00'),
    });
  });

  test('of a publication, which has two days in all, begin with one day left', () => {
    expect(stepInstants(calendar, '2026-11-20', 'publication')).toStrictEqual({
      ...stepInstants(calendar, '2026-11-20', 'answer'),
      dueSoon: instantAt('2026-11-19', '07:00'),
    });
  });

  test('are at seven in the morning local time', () => {
    expect(stepInstants(calendar, '2026-11-20', 'answer').dueToday).toBe('2026-11-20T00:00:00.000Z');
  });

  test('are in order, and "due soon" is the first day on which at most two working days are left', async () => {
    await fc.assert(
      fc.property(dueDay(), (dueOn) => {
        const { dueSoon, dueToday, late } = stepInstants(calendar, dueOn, 'answer');
        const dueSoonOn = localDateOf(dueSoon);

        expect(dueSoon < dueToday && dueToday < late).toBe(true);
        expect(countWorkingDays(calendar, dueSoonOn, dueOn)).toBeLessThanOrEqual(2);
        expect(countWorkingDays(calendar, addDays(dueSoonOn, -1), dueOn)).toBeGreaterThan(2);
      }),
    );
  });
});

describe('the next step', () => {
  const instants = stepInstants(calendar, '2026-11-20', 'answer');

  test.each<[string, AlertMarks, Instant, EscalationStep | undefined, boolean]>([
    ['waits for the first instant', {}, '2026-11-02T03:00:00.000Z', 'dueSoon', false],
    ['waits until the millisecond before it', {}, '2026-11-17T23:59:59.999Z', 'dueSoon', false],
    ['is current from its instant on', {}, instants.dueSoon, 'dueSoon', true],
    ['is the successor once sent', { dueSoon: SENT_AT }, instants.dueSoon, 'dueToday', false],
    ['is current until its successor applies', {}, '2026-11-19T23:59:59.999Z', 'dueSoon', true],
    ['skips a step whose successor applies', {}, instants.dueToday, 'dueToday', true],
    ['skips to the last when all instants have passed', {}, instants.late, 'late', true],
    ['is late even a year after', { dueSoon: SENT_AT }, '2028-01-01T00:00:00.000Z', 'late', true],
    ['does not go back before the last step sent', { dueToday: SENT_AT }, instants.dueSoon, 'late', false],
    ['is undefined once late was sent', { late: SENT_AT }, instants.late, undefined, false],
    [
      'is undefined once late was sent, whatever the clock shows',
      { late: SENT_AT },
      instants.dueSoon,
      undefined,
      false,
    ],
  ])('%s', (_, marks, now, step, isCurrent) => {
    expect(nextStep(instants, marks, now)).toStrictEqual(step && { step, at: instants[step] });
    expect(currentStep(instants, marks, now)).toBe(isCurrent ? step : undefined);
  });
});

describe('any sequence of runs', () => {
  test('sends each step at most once, in order, and never one whose successor applies', async () => {
    await fc.assert(
      fc.property(dueDay(), fc.array(fc.integer({ min: -10 * 24, max: 5 * 24 }), { maxLength: 40 }), (dueOn, hours) => {
        const instants = stepInstants(calendar, dueOn, 'answer');
        const ticks = hours.map((hour) => hoursAfter(instants.dueToday, hour));

        const sent = sentAt(instants, ticks);

        const order = sent.map(({ step }) => escalationSteps.indexOf(step));
        expect(order).toStrictEqual([...new Set(order)].sort());
        for (const { step, at } of sent) {
          const successor = escalationSteps[escalationSteps.indexOf(step) + 1];
          expect(instants[step] <= at && (successor === undefined || at < instants[successor])).toBe(true);
        }
      }),
    );
  });

  test('that is lost, repeated or late ends with the same step as one on time', () => {
    const instants = stepInstants(calendar, '2026-11-20', 'answer');
    const onTime = escalationSteps.map((step) => instants[step]);

    expect(sentAt(instants, onTime).map(({ step }) => step)).toStrictEqual(['dueSoon', 'dueToday', 'late']);
    expect(sentAt(instants, [...onTime, ...onTime])).toStrictEqual(sentAt(instants, onTime));
    expect(sentAt(instants, [hoursAfter(instants.late, 30)]).map(({ step }) => step)).toStrictEqual(['late']);
  });
});

function sentAt(instants: ReturnType<typeof stepInstants>, ticks: readonly Instant[]) {
  let marks: AlertMarks = {};
  return ticks.flatMap((at) => {
    const step = currentStep(instants, marks, at);
    if (step === undefined) return [];
    marks = { ...marks, [step]: at };
    return [{ step, at }];
  });
}

function dueDay() {
  return fc.integer({ min: 0, max: 1_400 }).map((days) => addDays('2024-01-15', days));
}

function hoursAfter(at: Instant, hours: number): Instant {
  return new Date(Date.parse(at) + hours * 3_600_000).toISOString();
}
