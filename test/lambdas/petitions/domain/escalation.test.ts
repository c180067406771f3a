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
const SAID = '2026-01-01T00:00:00.000Z';

describe('the moments of the steps', () => {
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

  test('come at seven in the morning by local clocks', () => {
    expect(stepInstants(calendar, '2026-11-20', 'answer').dueToday).toBe('2026-11-20T00:00:00.000Z');
  });

  test('rise, and "due soon" is the first day on which at most two working days are left', async () => {
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
  const moments = stepInstants(calendar, '2026-11-20', 'answer');

  test.each<[string, AlertMarks, Instant, EscalationStep | undefined, boolean]>([
    ['waits for the first moment', {}, '2026-11-02T03:00:00.000Z', 'dueSoon', false],
    ['waits one millisecond before it', {}, '2026-11-17T23:59:59.999Z', 'dueSoon', false],
    ['is current from its moment on', {}, moments.dueSoon, 'dueSoon', true],
    ['is the successor once said', { dueSoon: SAID }, moments.dueSoon, 'dueToday', false],
    ['is current while its successor has not come', {}, '2026-11-19T23:59:59.999Z', 'dueSoon', true],
    ['skips a step whose successor has come', {}, moments.dueToday, 'dueToday', true],
    ['skips to the last when all moments have passed', {}, moments.late, 'late', true],
    ['says late once more than a year after', { dueSoon: SAID }, '2028-01-01T00:00:00.000Z', 'late', true],
    ['does not go back behind what was said', { dueToday: SAID }, moments.dueSoon, 'late', false],
    ['is none once late is said', { late: SAID }, moments.late, undefined, false],
    ['is none once late is said, whatever the clock shows', { late: SAID }, moments.dueSoon, undefined, false],
  ])('%s', (_, marks, now, step, isCurrent) => {
    expect(nextStep(moments, marks, now)).toStrictEqual(step && { step, at: moments[step] });
    expect(currentStep(moments, marks, now)).toBe(isCurrent ? step : undefined);
  });
});

describe('any sequence of ticks', () => {
  test('says each step at most once, in order, and never one whose successor has come', async () => {
    await fc.assert(
      fc.property(dueDay(), fc.array(fc.integer({ min: -10 * 24, max: 5 * 24 }), { maxLength: 40 }), (dueOn, hours) => {
        const moments = stepInstants(calendar, dueOn, 'answer');
        const ticks = hours.map((hour) => hoursAfter(moments.dueToday, hour));

        const said = saidAt(moments, ticks);

        const order = said.map(({ step }) => escalationSteps.indexOf(step));
        expect(order).toStrictEqual([...new Set(order)].sort());
        for (const { step, at } of said) {
          const successor = escalationSteps[escalationSteps.indexOf(step) + 1];
          expect(moments[step] <= at && (successor === undefined || at < moments[successor])).toBe(true);
        }
      }),
    );
  });

  test('that is lost, doubled or late says the same last thing as one on time', () => {
    const moments = stepInstants(calendar, '2026-11-20', 'answer');
    const onTime = escalationSteps.map((step) => moments[step]);

    expect(saidAt(moments, onTime).map(({ step }) => step)).toStrictEqual(['dueSoon', 'dueToday', 'late']);
    expect(saidAt(moments, [...onTime, ...onTime])).toStrictEqual(saidAt(moments, onTime));
    expect(saidAt(moments, [hoursAfter(moments.late, 30)]).map(({ step }) => step)).toStrictEqual(['late']);
  });
});

function saidAt(moments: ReturnType<typeof stepInstants>, ticks: readonly Instant[]) {
  let marks: AlertMarks = {};
  return ticks.flatMap((at) => {
    const step = currentStep(moments, marks, at);
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
