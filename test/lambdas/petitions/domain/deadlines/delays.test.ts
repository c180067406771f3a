import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantAt } from '../../../../../lambdas/kernel/time.ts';
import { type Petition, PetitionSchema } from '../../../../../lambdas/petitions/domain/case/petition.ts';
import { calculateDeadline } from '../../../../../lambdas/petitions/domain/deadlines/deadline.ts';
import { delaysOf } from '../../../../../lambdas/petitions/domain/deadlines/delays.ts';
import { extend } from '../../../../../lambdas/petitions/domain/moves/acts/delay.ts';
import { accept, refusePetition } from '../../../../../lambdas/petitions/domain/moves/acts.ts';
import {
  aCountdown,
  anAct,
  aPetition,
  aPetitionIn,
  calendar,
  DUE_ON,
  itemOf,
  legal,
  MONDAY,
  moved,
  NEXT_TUESDAY,
  THURSDAY,
} from '../../../../support/petitions.ts';

/** From Monday to Thursday, with the holiday on Tuesday: two working days. */
const paused = (petition: Petition) => moved(moved(petition, 'requestSupplement', MONDAY), 'supplement', THURSDAY);
const extended = (petition: Petition) =>
  legal(extend(petition, anAct({ now: THURSDAY }), { days: 5, reason: 'Cần khảo sát hiện trường.' }));
const at = (on: string, time: string) => instantAt(on, time);

describe('the delays of a petition', () => {
  test('are missing if nothing put its due day off', () => {
    for (const petition of [aPetition(), aPetitionIn('processing'), aPetitionIn('answered')]) {
      expect(petition.delays).toBeUndefined();
    }
  });

  test('are the working days of its pauses, and when it would be due without them', () => {
    const petition = paused(aPetitionIn('accepted'));

    expect(petition.dueOn).toBe('2026-12-16');
    expect(petition.delays).toStrictEqual({ pausedDays: 2, withoutPauses: { dueOn: DUE_ON } });
  });

  test('are the days of its extension, and when it would be due without', () => {
    const petition = extended(aPetitionIn('accepted'));

    expect(petition.dueOn).toBe('2026-12-21');
    expect(petition.delays).toStrictEqual({ extendedDays: 5, withoutExtensions: { dueOn: DUE_ON } });
  });

  test('name each alone and both together', () => {
    expect(extended(paused(aPetitionIn('accepted'))).delays).toStrictEqual({
      ...{ pausedDays: 2, withoutPauses: { dueOn: '2026-12-21' } },
      ...{ extendedDays: 5, withoutExtensions: { dueOn: '2026-12-16' }, withoutBoth: { dueOn: DUE_ON } },
    });
  });

  test('count a pause that gained nothing as a pause of no days', () => {
    const asked = moved(aPetitionIn('accepted'), 'requestSupplement', MONDAY);

    expect(moved(asked, 'supplement', MONDAY).delays).toStrictEqual({
      pausedDays: 0,
      withoutPauses: { dueOn: DUE_ON },
    });
  });

  test('do not include the time for which another agency had it, nor days beyond the limit of pauses', () => {
    const pause = { from: '2026-11-23', to: '2026-11-27' };
    const elsewhere = aCountdown({ pauses: [{ ...pause, reason: 'forwarded' }] });
    const limited = aCountdown({ maxPausedDays: 1, pauses: [{ ...pause, reason: 'needsSupplement' }] });

    expect(delaysOf(elsewhere, calendar)).toBeUndefined();
    expect(delaysOf(limited, calendar)).toMatchObject({ pausedDays: 1 });
  });

  test('include the wait of a drafted answer that was returned', () => {
    const returned = moved(moved(aPetitionIn('processing'), 'answerToPublish', MONDAY), 'returnAnswer', THURSDAY);

    expect(returned.delays).toStrictEqual({ pausedDays: 2, withoutPauses: { dueOn: DUE_ON } });
  });

  test('of the answer stay while its publication is awaited and after it, and are noted with its event', () => {
    const drafted = moved(paused(aPetitionIn('processing')), 'answerToPublish', NEXT_TUESDAY);
    const delays = { pausedDays: 2, withoutPauses: { dueOn: DUE_ON } };

    expect(drafted.delays).toStrictEqual(delays);
    expect(drafted.events.at(-1)?.delays).toStrictEqual(delays);
    expect(moved(drafted, 'publish', NEXT_TUESDAY).delays).toStrictEqual(delays);
  });

  test('end with the clock, and stay with the answer that did not last', async () => {
    const reopened = moved(moved(paused(aPetitionIn('processing')), 'answer', NEXT_TUESDAY), 'reopen', NEXT_TUESDAY);

    expect(reopened.delays).toBeUndefined();
    expect((await itemOf(reopened))['past']).toStrictEqual([
      {
        ...{ on: '2026-12-01', until: '2026-12-01', dueOn: '2026-12-16' },
        delays: { pausedDays: 2, withoutPauses: { dueOn: DUE_ON } },
      },
    ]);
  });

  test('of an answer that the agency above answers again stay with its former owner', async () => {
    const appealed = moved(moved(paused(aPetitionIn('processing')), 'answer', NEXT_TUESDAY), 'appeal', NEXT_TUESDAY);

    expect(appealed.delays).toBeUndefined();
    expect((await itemOf(appealed))['earlier']).toMatchObject([{ answered: { delays: { pausedDays: 2 } } }]);
  });

  test('say whether an answer was late after its due instant', () => {
    const urgent = legal(accept(aPetition(), anAct(), 'hours2'));
    const back = moved(moved(urgent, 'requestSupplement', MONDAY), 'supplement', at('2026-11-23', '10:30'));
    const answered = (time: string) => moved(back, 'answer', at('2026-11-23', time)).delays?.withoutPauses;

    expect(back).toMatchObject({ answerDueAt: at('2026-11-23', '14:30'), delays: { pausedDays: 0 } });
    expect(answered('11:00')).toStrictEqual({ dueOn: '2026-11-23', dueAt: at('2026-11-23', '11:00') });
    expect(answered('11:01')).toStrictEqual({ dueOn: '2026-11-23', dueAt: at('2026-11-23', '11:00'), isLate: true });
  });

  test('of a refusal name its own limit', () => {
    const refused = (petition: Petition) =>
      legal(refusePetition(petition, anAct({ now: THURSDAY }), { ground: 'duplicate', note: 'Đã có phản ánh này.' }));
    const untaken = (petition: Petition) => moved(petition, 'undoAccept', THURSDAY);

    expect(refused(aPetition()).delays).toBeUndefined();
    expect(refused(paused(aPetition()))).toMatchObject({
      ...{ refusal: { dueOn: '2026-11-27' }, delays: { withoutPauses: { dueOn: DUE_ON, refusalDueOn: '2026-11-25' } } },
    });
    expect(refused(untaken(extended(paused(aPetitionIn('accepted'))))).delays).toMatchObject({
      ...{ withoutBoth: { refusalDueOn: '2026-11-25' }, withoutPauses: { refusalDueOn: '2026-11-25' } },
      withoutExtensions: { dueOn: '2026-12-16' },
    });
    expect(refused(untaken(extended(aPetitionIn('accepted')))).delays).toStrictEqual({
      ...{ extendedDays: 5, withoutExtensions: { dueOn: DUE_ON } },
    });
  });

  test('are read back as they were stored', async () => {
    const petition = extended(paused(aPetitionIn('processing')));

    expect(PetitionSchema.parse(await itemOf(petition)).delays).toStrictEqual(petition.delays);
  });

  test('never make a due day sooner, by pauses and extensions of any kind', () => {
    const day = (index: number) => `2026-${index < 30 ? '11' : '12'}-${`${(index % 30) + 1}`.padStart(2, '0')}`;
    const reason = fc.constantFrom('needsSupplement', 'awaitingPublication', 'forwarded');
    const aPause = fc
      .tuple(fc.integer({ min: 20, max: 55 }), fc.nat(10), reason)
      .map(([from, length, why]) => ({ from: day(from), to: day(Math.min(59, from + length)), reason: why }));
    fc.assert(
      fc.property(
        fc.array(aPause, { maxLength: 3 }),
        fc.nat(15),
        fc.option(fc.nat(5), { nil: undefined }),
        (pauses, extendedBy, maxPausedDays) => {
          const sorted = pauses.toSorted((one, other) => (one.from < other.from ? -1 : 1));
          const limit = maxPausedDays === undefined ? {} : { maxPausedDays };
          const countdown = aCountdown({ pauses: sorted, days: 15 + extendedBy, extendedBy, ...limit });
          const { dueOn } = calculateDeadline(countdown, calendar);
          const { withoutPauses, withoutExtensions, withoutBoth } = delaysOf(countdown, calendar) ?? {};
          for (const due of [withoutPauses, withoutExtensions, withoutBoth]) {
            if (due !== undefined) expect(due.dueOn <= dueOn).toBe(true);
          }
          if (withoutBoth) expect(withoutBoth.dueOn <= `${withoutPauses?.dueOn}`).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
