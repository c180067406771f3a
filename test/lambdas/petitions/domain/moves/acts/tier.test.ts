import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, instantAt } from '../../../../../../lambdas/kernel/time.ts';
import type { Petition } from '../../../../../../lambdas/petitions/domain/case/petition.ts';
import { explainDeadline } from '../../../../../../lambdas/petitions/domain/deadlines/explain.ts';
import { extend } from '../../../../../../lambdas/petitions/domain/moves/acts/delay.ts';
import { sendBack } from '../../../../../../lambdas/petitions/domain/moves/acts/forward.ts';
import { accept } from '../../../../../../lambdas/petitions/domain/moves/acts.ts';
import {
  anAct,
  aPetition,
  aPetitionIn,
  calendar,
  DUE_ON,
  legal,
  MONDAY,
  moved,
  NEXT_TUESDAY,
  RECEIVED_ON,
  THURSDAY,
} from '../../../../../support/petitions.ts';
import { firstPolicy } from '../../../../../support/rules.ts';

const accepted = (tier?: string, now = MONDAY, petition: Petition = aPetition()) =>
  legal(accept(petition, anAct({ now }), tier));

const sentBack = (petition: Petition, now: string) =>
  legal(sendBack(petition, anAct({ now, agency: petition.agency }), { reason: 'Không thuộc thẩm quyền.' }));

describe('a tier', () => {
  test.each([
    ['urgent', '2026-11-25', 1],
    ['checkable', '2026-11-27', 3],
  ])('%s is counted in working days from the acceptance', (tier, dueOn, days) => {
    const petition = accepted(tier);

    expect(petition).toMatchObject({ status: 'accepted', dueOn, promisedOn: DUE_ON, round: 2, alerts: {} });
    expect(petition.countdown).toMatchObject({ startedOn: RECEIVED_ON, tier: { name: tier, startedOn: '2026-11-23' } });
    expect(petition.events.at(-1)).toMatchObject({ event: 'accepted', tier });
    expect(explainDeadline(petition, calendar)).toMatchObject({
      ...{
        startedOn: '2026-11-23',
        dueOn,
        limit: { days, tier, basis: { en: expect.stringContaining('not prescribed') } },
      },
    });
  });

  test('that is normal, and none at all, leave the deadline as it is', () => {
    const { events, ...normal } = accepted('normal');
    const { events: _events, ...without } = accepted();

    expect(normal).toStrictEqual(without);
    expect(events.at(-1)).toMatchObject({ tier: 'normal' });
    expect(explainDeadline(accepted('normal'), calendar).limit).not.toHaveProperty('tier');
  });

  test.each([
    ['urgent', '2026-12-14T02:00:00.000Z'],
    ['checkable', '2026-12-10T02:00:00.000Z'],
    ['urgent', '2026-12-20T02:00:00.000Z'],
  ])('%s that would end after the due day is refused: accepted at %s', (tier, now) => {
    expect(accept(aPetition(), anAct({ now }), tier)).toStrictEqual({
      refused: 'petition.tierTooLong',
      detail: { dueOn: DUE_ON },
    });
  });

  test('that the policy does not have is refused, and the tiers that it has are listed', () => {
    const { tiers: _none, ...plain } = firstPolicy;

    expect(accept(aPetition(), anAct(), 'soon')).toStrictEqual({
      refused: 'petition.tierUnknown',
      detail: { tiers: ['urgent', 'checkable', 'normal', 'hours8', 'hours4', 'hours2'] },
    });
    expect(accept(aPetition(), anAct({ policies: [plain] }), 'urgent')).toMatchObject({ detail: { tiers: [] } });
  });

  test('makes no illegal acceptance legal', () => {
    expect(accept(aPetitionIn('answered'), anAct(), 'soon')).toMatchObject({ refused: 'petition.illegalMove' });
  });

  test('never moves the due day later, whenever it is chosen', async () => {
    await fc.assert(
      fc.property(fc.nat(40), fc.constantFrom('urgent', 'checkable', 'normal'), (days, tier) => {
        const after = accept(aPetition(), anAct({ now: instantAt(addDays(RECEIVED_ON, days), '10:00') }), tier);

        if ('refused' in after) expect(after.refused).toBe('petition.tierTooLong');
        else expect(after.dueOn <= DUE_ON).toBe(true);
      }),
    );
  });

  test('has the steps of its own days', () => {
    expect(accepted('checkable').nextAlertAt).toBe(instantAt('2026-11-26', '07:30'));
  });

  test('stands still while the sender is asked, and is put off by an extension', () => {
    const asked = moved(accepted('checkable'), 'requestSupplement', THURSDAY);
    const back = moved(asked, 'supplement', NEXT_TUESDAY);
    const extended = legal(extend(back, anAct({ now: NEXT_TUESDAY }), { days: 2, reason: 'Chờ khảo sát.' }));

    // Of the three days two had passed, Wednesday and Thursday.
    expect(back.dueOn).toBe('2026-12-02');
    expect(extended.dueOn).toBe('2026-12-04');
  });

  test('does not count the days on which the sender was asked before', () => {
    const asked = moved(aPetition(), 'requestSupplement', MONDAY);
    const back = moved(asked, 'supplement', THURSDAY);

    expect(accepted('urgent', THURSDAY, back).dueOn).toBe('2026-11-27');
  });

  test('is not lost when the petition is forwarded and comes back', () => {
    const forwarded = moved(accepted('checkable'), 'forward', MONDAY);
    const back = sentBack(forwarded, MONDAY);

    expect(back).toMatchObject({ status: 'submitted', dueOn: '2026-11-27', triageDueOn: '2026-11-30' });
    expect(accept(back, anAct({ now: THURSDAY }), 'checkable')).toMatchObject({ refused: 'petition.tierTooLong' });
    expect(accepted('normal', THURSDAY, back).dueOn).toBe('2026-11-27');
  });

  test('is taken back with the acceptance, but not once it has passed', () => {
    const early = moved(accepted('urgent'), 'undoAccept', MONDAY);
    const late = moved(accepted('urgent'), 'undoAccept', THURSDAY);

    expect(early).toMatchObject({ status: 'submitted', dueOn: DUE_ON, triageDueOn: '2026-11-30', round: 3 });
    expect(early.countdown).not.toHaveProperty('tier');
    expect(late).toMatchObject({ status: 'submitted', dueOn: '2026-11-25', triageDueOn: '2026-11-30', round: 2 });
  });
});
