import { describe, expect, test } from 'vitest';
import { localDateOf } from '../../../../../lambdas/kernel/time.ts';
import type { Petition } from '../../../../../lambdas/petitions/domain/case/petition.ts';
import { statuses } from '../../../../../lambdas/petitions/domain/case/status.ts';
import { stepsOf } from '../../../../../lambdas/petitions/domain/deadlines/escalation.ts';
import { triageOf } from '../../../../../lambdas/petitions/domain/deadlines/triage.ts';
import { sendBack } from '../../../../../lambdas/petitions/domain/moves/acts/forward.ts';
import {
  aCountdown,
  anAct,
  aPetition,
  aPetitionIn,
  calendar,
  legal,
  MONDAY,
  moved,
  NEXT_TUESDAY,
  THURSDAY,
} from '../../../../support/petitions.ts';
import { firstPolicy } from '../../../../support/rules.ts';

const triage = (petition: Petition) => triageOf(petition, calendar);

const sentBack = (petition: Petition, now: string) =>
  legal(sendBack(petition, anAct({ now, agency: petition.agency }), { reason: 'Không thuộc thẩm quyền.' }));

describe('the triage', () => {
  test('of a new petition ends with the last of its limits; refusing has a shorter one', () => {
    expect(triage(aPetition())).toMatchObject({
      ...{ days: 5, dueOn: '2026-11-30' },
      counted: ['2026-11-23', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30'],
      limits: {
        refuse: { days: 2, dueOn: '2026-11-25' },
        requestSupplement: { days: 5, dueOn: '2026-11-30' },
        forward: { days: 5, dueOn: '2026-11-30', basis: { vi: expect.stringContaining('Nghị định 92/2017/NĐ-CP') } },
      },
    });
  });

  test.each(statuses.filter((status) => status !== 'submitted'))('has ended for what is %s', (status) => {
    expect(triage(aPetitionIn(status))).toBeUndefined();
    expect(aPetitionIn(status).triageDueOn).toBeUndefined();
  });

  test('goes on after a supplement, without the days on which the sender was asked', () => {
    const back = moved(moved(aPetition(), 'requestSupplement', MONDAY), 'supplement', NEXT_TUESDAY);

    // Of the five days one had passed, Monday 23 November.
    expect(triage(back)).toMatchObject({ days: 5, dueOn: '2026-12-07' });
    expect(back.triageDueOn).toBe('2026-12-07');
  });

  test('starts again for the agency that gets the petition, and goes on for the one that gets it back', () => {
    const forwarded = moved(aPetitionIn('accepted'), 'forward', THURSDAY);
    const back = sentBack(forwarded, NEXT_TUESDAY);

    expect(triage(forwarded)).toMatchObject({ dueOn: '2026-12-03', limits: { refuse: { dueOn: '2026-11-30' } } });
    // Of the five days three had passed: 23, 25 and 26 November.
    expect(triage(back)?.dueOn).toBe('2026-12-03');
  });

  test('is due again where it was when an acceptance is taken back', () => {
    expect(moved(aPetitionIn('accepted'), 'undoAccept', NEXT_TUESDAY).triageDueOn).toBe('2026-11-30');
  });

  test('never ends after the answer is due', () => {
    const short = { status: 'submitted', countdown: aCountdown({ days: 3 }) } as const;

    expect(triageOf(short, calendar)).toMatchObject({ days: 3, dueOn: '2026-11-26', limits: { refuse: { days: 2 } } });
  });

  test('keeps the limits of the policy that its clock started with', () => {
    const { refuse, ...limits } = firstPolicy.limits;
    const own = { ...firstPolicy, validTo: undefined, limits: { ...limits, refuse: { ...refuse, days: 4 } } };

    expect(triageOf(aPetition(), calendar, [own])).toMatchObject({ limits: { refuse: { dueOn: '2026-11-27' } } });
  });
});

test('what is not accepted has the steps of the triage, and those of its answer', () => {
  const steps = stepsOf(aPetition(), calendar).map(({ name, stage, at }) => `${stage} ${name} ${localDateOf(at)}`);

  expect(steps.slice(0, 5)).toStrictEqual([
    'triage triageRefuse 2026-11-25',
    'triage triageDue 2026-11-30',
    'triage triageLate 2026-12-01',
    'triage triageLate200 2026-12-07',
    'answer half 2026-12-03',
  ]);
});
