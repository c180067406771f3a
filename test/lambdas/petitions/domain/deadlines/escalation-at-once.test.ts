import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addWorkingMinutes, workingMinutesBetween } from '../../../../../lambdas/calendar/working-time.ts';
import { instantAt, localDateOf } from '../../../../../lambdas/kernel/time.ts';
import type { Countdown } from '../../../../../lambdas/petitions/domain/deadlines/countdown.ts';
import { calculateDeadline } from '../../../../../lambdas/petitions/domain/deadlines/deadline.ts';
import { stepsOf } from '../../../../../lambdas/petitions/domain/deadlines/escalation.ts';
import { aCountdown, calendar } from '../../../../support/petitions.ts';

const local = (text: string) => instantAt(text.slice(0, 10), text.slice(11));
const localText = (at: string) => new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

function steps(given: Partial<Countdown>) {
  const countdown = aCountdown(given);
  const { dueOn, dueAt } = calculateDeadline(countdown, calendar);
  return stepsOf({ status: 'accepted', dueOn, answerDueAt: dueAt, countdown }, calendar);
}
const written = (given: Partial<Countdown>) =>
  steps(given).map(({ name, at, atOnce }) => `${name} ${localText(at)} ${atOnce}`);

describe('the steps of an urgent tier', () => {
  test('of four hours are at parts of its office time, notified in office hours', () => {
    const tier = { name: 'hours4', startedAt: local('2026-11-23 07:30'), hours: 4 };

    expect(written({ tier })).toStrictEqual([
      'half 2026-11-23 09:30 office',
      'dueSoon 2026-11-23 10:42 office',
      'late 2026-11-23 11:30 office',
      'late120 2026-11-23 14:18 office',
      'late150 2026-11-23 15:30 office',
    ]);
  });

  test('of one working day are at parts of that day, notified at any time', () => {
    expect(written({ tier: { name: 'urgent', startedOn: '2026-11-20', days: 1 } })).toStrictEqual([
      'half 2026-11-23 11:15 anyTime',
      'dueSoon 2026-11-23 15:30 anyTime',
      'late 2026-11-23 17:00 anyTime',
      'late120 2026-11-25 09:00 anyTime',
      'late150 2026-11-25 11:15 anyTime',
    ]);
  });

  test('move with a pause, and with an extension by whole days', () => {
    const startedAt = local('2026-11-19 07:30');
    const tier = { name: 'hours2', startedAt, hours: 2 };
    const pause = {
      ...{ from: '2026-11-19', to: '2026-11-20', reason: 'needsSupplement' as const },
      ...{ fromAt: local('2026-11-19 08:30'), toAt: local('2026-11-20 08:30') },
    };

    expect(written({ tier, pauses: [pause] }).slice(0, 3)).toStrictEqual([
      'half 2026-11-20 08:30 office',
      'dueSoon 2026-11-20 09:06 office',
      'late 2026-11-20 09:30 office',
    ]);
    expect(written({ tier, extendedBy: 1, days: 16 })[2]).toBe('late 2026-11-20 09:30 office');
  });

  test('notify the officer, then the head too, and after the due instant the leaders above', () => {
    const tier = { name: 'hours8', startedAt: local('2026-11-19 09:00'), hours: 8 };

    expect(steps({ tier }).map(({ notifies }) => notifies.join(' '))).toStrictEqual([
      'officer',
      'officer head',
      'officer head',
      'parentLeader',
      'parentLeader',
    ]);
  });

  test('of other tiers wait for the digest', () => {
    expect(
      steps({ tier: { name: 'checkable', startedOn: '2026-11-20', days: 3 } }).map(({ atOnce }) => atOnce),
    ).toStrictEqual(Array(6).fill(undefined));
  });

  test('are in office time, in order, and as far from the due instant as their share', () => {
    const started = fc.integer({ min: 0, max: 400 * 1_440 }).map(later);
    fc.assert(
      fc.property(started, fc.integer({ min: 1, max: 80 }), (startedAt, hours) => {
        const found = steps({
          tier: { name: 'hours8', startedAt, hours },
          startedOn: localDateOf(startedAt),
          days: 60,
        });
        const due = addWorkingMinutes(calendar, startedAt, hours * 60).at;

        expect(found.map(({ at }) => at)).toStrictEqual(found.map(({ at }) => at).toSorted());
        for (const [index, percent] of [50, 80, 100, 120, 150].entries()) {
          const at = found[index]?.at ?? '';
          const minutes = Math.ceil((hours * 60 * percent) / 100) - hours * 60;
          expect(workingMinutesBetween(calendar, due, at)).toBe(minutes);
        }
      }),
    );
  });
});

const later = (minutes: number) => new Date(Date.parse(local('2026-01-05 00:00')) + minutes * 60_000).toISOString();
