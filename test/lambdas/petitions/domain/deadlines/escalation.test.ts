import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkingDay } from '../../../../../lambdas/calendar/day.ts';
import { addWorkingDays } from '../../../../../lambdas/calendar/working-days.ts';
import { addDays, type Instant, instantAt, localDateOf } from '../../../../../lambdas/kernel/time.ts';
import {
  type AlertMarks,
  nextStepAt,
  reachedSteps,
  stepsOf,
} from '../../../../../lambdas/petitions/domain/deadlines/escalation.ts';
import { aCountdown, calendar, DUE_ON } from '../../../../support/petitions.ts';

const answerDue = (dueOn: string, given: Parameters<typeof aCountdown>[0] = {}) =>
  stepsOf({ status: 'accepted', dueOn, countdown: aCountdown(given) }, calendar);
const days = (steps: ReturnType<typeof stepsOf>) => steps.map(({ name, at }) => `${name} ${localDateOf(at)}`);
const NOTED = '2026-01-01T00:00:00.000Z';

describe('the steps of an answer', () => {
  test('are at 50, 80 and 100 % of its 15 working days, the day after, and at 120 and 150 %', () => {
    expect(days(answerDue(DUE_ON))).toStrictEqual([
      'half 2026-12-03',
      'dueSoon 2026-12-09',
      'dueToday 2026-12-14',
      'late 2026-12-15',
      'late120 2026-12-17',
      'late150 2026-12-24',
    ]);
  });

  test('count no day of Tết', () => {
    expect(days(answerDue('2026-02-13'))).toStrictEqual([
      'half 2026-02-04',
      'dueSoon 2026-02-10',
      'dueToday 2026-02-13',
      'late 2026-02-23',
      'late120 2026-02-25',
      'late150 2026-03-04',
    ]);
  });

  test('notify the officer, then the head too, and then the leaders above', () => {
    expect(answerDue(DUE_ON).map(({ notifies }) => notifies.join(' '))).toStrictEqual([
      'officer',
      'officer head',
      'officer head',
      'officer head',
      'parentLeader',
      'parentLeader',
    ]);
  });

  test('follow the working days of the limit', () => {
    const ofTen = answerDue(DUE_ON, { days: 10 });

    expect(days(ofTen).slice(0, 2)).toStrictEqual(['half 2026-12-07', 'dueSoon 2026-12-10']);
  });
});

test('the steps of a publication, which has two working days, begin with one day left', () => {
  const steps = answerDue('2026-11-20', { stage: 'publication' });

  expect(days(steps)).toStrictEqual([
    'dueSoon 2026-11-19',
    'dueToday 2026-11-20',
    'late 2026-11-23',
    'late200 2026-11-25',
  ]);
});

test('every step is on a working day when offices open, in order', () => {
  fc.assert(
    fc.property(
      dueDay(),
      fc.constantFrom('answer' as const, 'publication' as const),
      fc.integer({ min: 1, max: 60 }),
      (dueOn, stage, limit) => {
        const steps = answerDue(dueOn, { stage, days: limit });

        for (const { at } of steps) {
          expect(isWorkingDay(calendar, localDateOf(at))).toBe(true);
          expect(at).toBe(instantAt(localDateOf(at), '07:30'));
        }
        expect(steps.map(({ at }) => at)).toStrictEqual(steps.map(({ at }) => at).toSorted());
      },
    ),
  );
});

describe('the steps reached', () => {
  const steps = answerDue(DUE_ON);
  const at = (name: string) => steps.find((step) => step.name === name)?.at ?? '';
  const before = (instant: Instant) => new Date(Date.parse(instant) - 1).toISOString();

  test.each<[string, AlertMarks, Instant, readonly string[], string | undefined]>([
    ['none before the first', {}, before(at('half')), [], 'half'],
    ['the first at its instant', {}, at('half'), ['half'], 'half'],
    ['the next once the first is noted', { half: NOTED }, at('dueSoon'), ['dueSoon'], 'dueSoon'],
    [
      'all that were missed in an outage',
      { half: NOTED },
      at('late120'),
      ['dueSoon', 'dueToday', 'late', 'late120'],
      'dueSoon',
    ],
    ['none before one that an earlier version noted', { late: NOTED }, at('late'), [], 'late120'],
    ['none once the last is noted', { late150: NOTED }, '2028-01-01T00:00:00.000Z', [], undefined],
  ])('are %s', (_, marks, now, reached, next) => {
    expect(reachedSteps(steps, marks, now).map(({ name }) => name)).toStrictEqual(reached);
    expect(nextStepAt(steps, marks)).toBe(next && at(next));
  });

  test('are each reached once, none early and none missing, by any sequence of runs that ends late enough', () => {
    fc.assert(
      fc.property(
        dueDay(),
        fc.array(fc.integer({ min: -20 * 24, max: 20 * 24 }), { maxLength: 40 }),
        (dueOn, hours) => {
          const all = answerDue(dueOn);
          const end = instantAt(addWorkingDays(calendar, dueOn, 30).on, '12:00');
          let marks: AlertMarks = {};
          const noted: string[] = [];
          for (const now of [...hours.map((hour) => hoursAfter(instantAt(dueOn, '07:30'), hour)), end]) {
            for (const step of reachedSteps(all, marks, now)) {
              expect(step.at <= now).toBe(true);
              noted.push(step.name);
              marks = { ...marks, [step.name]: now };
            }
          }
          expect(noted).toStrictEqual(all.map(({ name }) => name));
        },
      ),
    );
  });
});

function dueDay() {
  return fc.integer({ min: 0, max: 1_400 }).map((offset) => addDays('2024-01-15', offset));
}

function hoursAfter(at: Instant, hours: number): Instant {
  return new Date(Date.parse(at) + hours * 3_600_000).toISOString();
}
