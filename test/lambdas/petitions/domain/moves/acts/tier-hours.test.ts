import { describe, expect, test } from 'vitest';
import { type Instant, instantAt } from '../../../../../../lambdas/kernel/time.ts';
import type { Petition } from '../../../../../../lambdas/petitions/domain/case/petition.ts';
import { explainDeadline } from '../../../../../../lambdas/petitions/domain/deadlines/explain.ts';
import { extend } from '../../../../../../lambdas/petitions/domain/moves/acts/delay.ts';
import { sendBack } from '../../../../../../lambdas/petitions/domain/moves/acts/forward.ts';
import { accept, answer } from '../../../../../../lambdas/petitions/domain/moves/acts.ts';
import { staffView } from '../../../../../../lambdas/petitions/domain/views/staff-view.ts';
import {
  ANSWER,
  anAct,
  aPetition,
  calendar,
  DUE_ON,
  explained,
  itemOf,
  legal,
  MONDAY,
  moved,
  THURSDAY,
} from '../../../../../support/petitions.ts';

const at = (day: number, time: string) => instantAt(`2026-11-${day}`, time);
const accepted = (tier: string, now: Instant = MONDAY, petition: Petition = aPetition()) =>
  legal(accept(petition, anAct({ now }), tier));
const answered = (petition: Petition, now: Instant) =>
  answer(petition, anAct({ now }), { text: ANSWER, publish: false });

describe('a tier in hours', () => {
  // Offices are open from 07:30 to 11:30 and from 13:30 to 17:00; 24 November is a holiday.
  test.each<[string, string, Instant, Instant]>([
    ['within the morning', 'hours2', at(23, '09:00'), at(23, '11:00')],
    ['over the lunch break', 'hours4', at(23, '09:00'), at(23, '15:00')],
    ['over a holiday', 'hours8', at(23, '09:00'), at(25, '09:30')],
    ['from before opening', 'hours2', at(25, '05:12'), at(25, '09:30')],
    ['from the lunch break', 'hours2', at(25, '12:20'), at(25, '15:30')],
    ['from after closing', 'hours4', at(25, '18:00'), at(26, '11:30')],
    ['from a Saturday', 'hours8', at(28, '10:00'), instantAt('2026-12-01', '08:00')],
    ['up to closing time', 'hours2', at(25, '15:00'), at(25, '17:00')],
  ])('counts office hours %s: %s', (_, tier, now, dueAt) => {
    const petition = accepted(tier, now);

    expect(petition.answerDueAt).toBe(dueAt);
    expect(petition.dueOn <= DUE_ON).toBe(true);
  });

  test('is explained with its instants, the days that it counts and those that it skips', () => {
    expect(explainDeadline(accepted('hours8'), calendar)).toMatchObject({
      ...{ startedOn: '2026-11-23', startedAt: MONDAY, dueOn: '2026-11-25', dueAt: at(25, '09:30') },
      ...{ limit: { hours: 8, unit: 'workingHours', tier: 'hours8' }, counted: ['2026-11-23', '2026-11-25'] },
      skipped: [{ on: '2026-11-24' }],
    });
    expect(explainDeadline(accepted('hours8'), calendar).limit).not.toHaveProperty('days');
  });

  test('counts no day on which no hour passed', () => {
    expect(explainDeadline(accepted('hours2', at(25, '18:00')), calendar).counted).toStrictEqual(['2026-11-26']);
  });

  test.each([
    ['at its instant', at(23, '11:00'), undefined],
    ['a minute later', at(23, '11:01'), 'petition.delayUnexplained'],
  ])('is in time %s', (_, now, refused) => {
    const outcome = answered(accepted('hours2'), now);

    expect('refused' in outcome ? outcome.refused : undefined).toBe(refused);
  });

  test('is late on its own day, in the petition, in its row and in its history', async () => {
    const running = accepted('hours2');
    const late = legal(answered(explained(running, at(23, '11:30')), at(23, '11:40')));

    expect(staffView(running, at(23, '11:30'), calendar)).toMatchObject({ workingDaysLate: 0 });
    expect(staffView(running, at(23, '10:59'), calendar)).toMatchObject({ workingDaysLeft: 0 });
    expect(staffView(late, at(25, '09:00'), calendar)).toMatchObject({ late: [{ act: 'answer', workingDays: 0 }] });
    expect(late.events.at(-1)).toMatchObject({ event: 'answered', dueOn: '2026-11-23', isLate: true });
    expect(await itemOf(late)).toMatchObject({
      answeredOn: '2026-11-23',
      answerDueOn: '2026-11-23',
      answerIsLate: true,
    });
    expect(await itemOf(running)).toMatchObject({ dueAt: at(23, '11:00') });
    expect(await itemOf(moved(late, 'reopen', at(25, '09:00')))).toMatchObject({ past: [{ isLate: true }] });
    expect(legal(answered(running, at(23, '10:30'))).answer).not.toHaveProperty('isLate');
  });

  test('explains a delay only with what was written after its instant', () => {
    const early = explained(accepted('hours2'), at(23, '10:00'));

    expect(answered(early, at(23, '14:00'))).toMatchObject({ refused: 'petition.delayUnexplained' });
  });

  test('stands still to the minute while the sender is asked', () => {
    const asked = moved(accepted('hours4'), 'requestSupplement', at(23, '10:00'));
    const back = moved(asked, 'supplement', THURSDAY);

    // One of its four hours had passed.
    expect(back.answerDueAt).toBe(at(26, '14:00'));
    expect(explainDeadline(back, calendar).pauses).toMatchObject([{ fromAt: at(23, '10:00'), toAt: THURSDAY }]);
    expect(moved(asked, 'withdraw', THURSDAY).answerDueAt).toBe(at(26, '14:00'));
  });

  test('gains nothing by a pause before it, nor by one that begins when it is over', () => {
    const before = moved(moved(aPetition(), 'requestSupplement', at(20, '10:00')), 'supplement', MONDAY);
    const after = moved(accepted('hours2'), 'requestSupplement', at(23, '11:00'));

    expect(accepted('hours2', MONDAY, before).answerDueAt).toBe(at(23, '11:00'));
    expect(moved(after, 'supplement', THURSDAY).answerDueAt).toBe(at(23, '11:00'));
  });

  test('goes on for an agency that gets the petition back', () => {
    const forwarded = moved(accepted('hours2'), 'forward', at(23, '09:30'));
    const back = legal(
      sendBack(forwarded, anAct({ now: THURSDAY, agency: 'H44.104' }), { reason: 'Không thuộc thẩm quyền.' }),
    );

    expect(forwarded.answerDueAt).toBeUndefined();
    expect(back).toMatchObject({ status: 'submitted', answerDueAt: at(26, '10:30') });
    expect(accept(back, anAct({ now: at(26, '09:00') }), 'hours4')).toMatchObject({ refused: 'petition.tierTooLong' });
  });

  test('is put off by whole working days, to the same time', () => {
    const extended = legal(extend(accepted('hours4'), anAct(), { days: 2, reason: 'Chờ khảo sát.' }));

    expect(extended.answerDueAt).toBe(at(26, '15:00'));
  });

  test('is taken back with the acceptance before its instant, and not after', () => {
    const petition = accepted('hours2');

    expect(moved(petition, 'undoAccept', at(23, '10:00'))).toMatchObject({ dueOn: DUE_ON, answerDueAt: undefined });
    expect(moved(petition, 'undoAccept', at(23, '11:30'))).toMatchObject({ answerDueAt: at(23, '11:00') });
  });

  test('is set aside while the answer is published, and continues when it is returned', () => {
    const drafted = moved(accepted('hours4'), 'answerToPublish', at(23, '10:00'));
    const returned = moved(drafted, 'returnAnswer', THURSDAY);

    expect(drafted.answerDueAt).toBeUndefined();
    expect(returned.answerDueAt).toBe(at(26, '14:00'));
    expect(moved(drafted, 'publish', THURSDAY).answerDueAt).toBe(at(23, '15:00'));
  });

  test('that is longer than what is left is refused', () => {
    const now = instantAt(DUE_ON, '16:00');

    expect(accept(aPetition(), anAct({ now }), 'hours2')).toMatchObject({ refused: 'petition.tierTooLong' });
    expect(accept(aPetition(), anAct({ now: instantAt(DUE_ON, '15:00') }), 'hours2')).toMatchObject({
      status: 'accepted',
    });
  });

  test('of an appealed answer is counted as late for the agency that gave it', () => {
    const late = legal(answered(explained(accepted('hours2'), at(23, '11:30')), at(23, '11:40')));
    const appealed = moved(
      moved(moved(late, 'reopen', at(25, '09:00')), 'answer', at(25, '10:00')),
      'appeal',
      THURSDAY,
    );

    expect(appealed.custody?.at(-1)).toMatchObject({ agency: 'H44.100', answered: { on: '2026-11-25' } });
    expect(moved(late, 'appeal', THURSDAY).custody?.at(-1)).toMatchObject({ answered: { isLate: true } });
  });
});
