import { describe, expect, test } from 'vitest';
import { instantAt } from '../../../../../lambdas/kernel/time.ts';
import type { Petition } from '../../../../../lambdas/petitions/domain/case/petition.ts';
import type { Countdown } from '../../../../../lambdas/petitions/domain/deadlines/countdown.ts';
import { calculateDeadline } from '../../../../../lambdas/petitions/domain/deadlines/deadline.ts';
import { explainDeadline } from '../../../../../lambdas/petitions/domain/deadlines/explain.ts';
import { requestSupplement } from '../../../../../lambdas/petitions/domain/moves/acts/supplement.ts';
import { accept } from '../../../../../lambdas/petitions/domain/moves/acts.ts';
import {
  aCountdown,
  anAct,
  aPetition,
  aPetitionIn,
  calendar,
  DUE_ON,
  legal,
  MONDAY,
  moved,
  THURSDAY,
} from '../../../../support/petitions.ts';

const due = (given: Partial<Countdown>) => calculateDeadline(aCountdown(given), calendar);
const asked = (from: string, to: string) => ({ from, to, reason: 'needsSupplement' as const });
const at = (on: string) => instantAt(on, '09:00');
const askedAndAnswered = (petition: Petition, from: string, to: string) =>
  moved(legal(requestSupplement(petition, anAct({ now: at(from) }), 'Đề nghị bổ sung địa chỉ.')), 'supplement', at(to));

describe('the pauses of an answer', () => {
  test('stop its clock for fifteen working days in all, which the policy says and the explanation names', () => {
    expect(aPetition().countdown.maxPausedDays).toBe(15);
    expect(explainDeadline(aPetition(), calendar).maxPausedDays).toBe(15);
    expect(aPetitionIn('awaitingPublication').countdown.maxPausedDays).toBeUndefined();
  });

  test.each([
    ['within the limit', 3, [asked('2026-11-23', '2026-11-27')], '2026-12-17'],
    ['one day beyond', 2, [asked('2026-11-23', '2026-11-27')], '2026-12-16'],
    ['twice', 3, [asked('2026-11-23', '2026-11-26'), asked('2026-11-30', '2026-12-04')], '2026-12-17'],
    ['with nothing left', 2, [asked('2026-11-23', '2026-11-26'), asked('2026-11-30', '2026-12-04')], '2026-12-16'],
    [
      'with nothing left on a day off',
      1,
      [asked('2026-11-23', '2026-11-26'), asked('2026-11-28', '2026-12-04')],
      '2026-12-15',
    ],
    ['with no limit, by an earlier version', undefined, [asked('2026-11-23', '2026-11-27')], '2026-12-17'],
  ])('%s', (_, maxPausedDays, pauses, dueOn) => {
    const { dueOn: on, counted } = due({ maxPausedDays, pauses });

    expect(on).toBe(dueOn);
    expect(counted).toHaveLength(15);
    expect(counted.at(-1)).toBe(dueOn);
  });

  test('of which the days beyond the limit are counted again', () => {
    expect(due({ maxPausedDays: 1, pauses: [asked('2026-11-23', '2026-11-27')] }).counted.slice(0, 3)).toStrictEqual([
      '2026-11-23',
      '2026-11-26',
      '2026-11-27',
    ]);
  });

  test('are limited too while an answer waits for its publication, and not while another agency has the petition', () => {
    const drafted = { ...asked('2026-11-23', '2026-12-04'), reason: 'awaitingPublication' as const };
    const passed = { ...drafted, reason: 'forwarded' as const };

    expect(due({ maxPausedDays: 2, pauses: [drafted] }).dueOn).toBe('2026-12-16');
    expect(due({ maxPausedDays: 2, pauses: [passed] }).dueOn).toBe('2026-12-24');
    expect(due({ maxPausedDays: 2, pauses: [passed, asked('2026-12-07', '2026-12-11')] }).dueOn).toBe('2026-12-28');
  });

  test('cannot put it off further by asking again and again, nor on the last day', () => {
    const once = askedAndAnswered(aPetitionIn('accepted'), '2026-12-14', '2026-12-28');
    const twice = askedAndAnswered(once, '2026-12-28', '2027-01-12');
    const thrice = askedAndAnswered(twice, twice.dueOn, '2027-02-01');

    expect(once.dueOn).toBe('2026-12-28');
    expect(twice.dueOn).toBe('2027-01-05');
    expect(thrice).toMatchObject({ dueOn: '2027-01-05', status: 'accepted' });
  });

  test('gain nothing if the sender answers at once', () => {
    expect(askedAndAnswered(aPetitionIn('accepted'), '2026-12-14', '2026-12-14').dueOn).toBe(DUE_ON);
  });

  test('stop a tier in hours for as many office hours', () => {
    const petition = legal(accept(aPetition(), anAct(), 'hours2'));
    const limited = { ...petition, countdown: { ...petition.countdown, maxPausedDays: 1 } };
    const back = moved(moved(limited, 'requestSupplement', MONDAY), 'supplement', THURSDAY);

    // Seven and a half hours of the pause, and the two of the tier.
    expect(back.answerDueAt).toBe(instantAt('2026-11-25', '11:00'));
  });

  test('of a tier in hours have no limit while another agency has the petition', () => {
    const tier = { name: 'hours2', startedAt: MONDAY, hours: 2 };
    const pause = {
      ...asked('2026-11-23', '2026-11-26'),
      fromAt: MONDAY,
      toAt: THURSDAY,
      reason: 'forwarded' as const,
    };

    expect(due({ maxPausedDays: 1, tier, pauses: [pause] }).dueAt).toBe(instantAt('2026-11-26', '11:00'));
  });
});
