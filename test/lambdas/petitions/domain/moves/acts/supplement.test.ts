import { describe, expect, test } from 'vitest';
import { type Petition, PetitionSchema } from '../../../../../../lambdas/petitions/domain/case/petition.ts';
import { explainDeadline } from '../../../../../../lambdas/petitions/domain/deadlines/explain.ts';
import {
  missSupplement,
  requestSupplement,
  supplement,
} from '../../../../../../lambdas/petitions/domain/moves/acts/supplement.ts';
import { citizenView } from '../../../../../../lambdas/petitions/domain/views/citizen-view.ts';
import {
  anAct,
  aPetition,
  aPetitionIn,
  calendar,
  legal,
  MONDAY,
  NEXT_TUESDAY,
  THURSDAY,
} from '../../../../../support/petitions.ts';

const NOTE = 'Cho biết địa điểm cụ thể.';
/** The midnight after the tenth working day from Monday 23 November 2026, which skips Culture Day. */
const OVER = '2026-12-08T17:00:00.000Z';
const asked = (petition: Petition = aPetition(), now = MONDAY) =>
  legal(requestSupplement(petition, anAct({ now }), NOTE));
const added = (petition: Petition, now = THURSDAY, text = 'Ở đầu ngõ 12.') =>
  legal(supplement(petition, { now, calendar }, text));

describe('asking for more', () => {
  test('stops the clock, and says until when the sender can answer', () => {
    const after = asked();

    expect(after).toMatchObject({ status: 'needsSupplement', checkAt: OVER });
    expect(after.events.at(-1)).toMatchObject({ event: 'supplementRequested', note: NOTE });
    expect(citizenView(after, THURSDAY, calendar)).toMatchObject({
      supplementDueOn: '2026-12-08',
      actions: expect.arrayContaining(['supplement']),
    });
    expect(PetitionSchema.parse(after)).toEqual(after);
  });

  test('shows the pause to the sender, while it lasts and afterwards', () => {
    const open = explainDeadline(asked(), calendar);
    const ended = explainDeadline(added(asked()), calendar);

    expect(open.pauses).toStrictEqual([{ from: '2026-11-23', reason: 'needsSupplement' }]);
    expect(ended.pauses).toStrictEqual([{ from: '2026-11-23', to: '2026-11-26', reason: 'needsSupplement' }]);
    expect(ended.dueOn).toBe('2026-12-16');
  });

  test('is refused the fourth time', () => {
    let petition: Petition = aPetition();
    for (let turn = 0; turn < 3; turn += 1) petition = added(asked(petition), MONDAY, `Lần ${turn}`);

    expect(requestSupplement(petition, anAct(), NOTE)).toMatchObject({ refused: 'petition.tooOften' });
  });
});

describe('the sender', () => {
  test('adds what was asked for, and the clock continues', () => {
    const after = added(asked());

    expect(after).toMatchObject({ status: 'submitted', dueOn: '2026-12-16', checkAt: undefined });
    expect(after.events.at(-1)).toMatchObject({ event: 'supplemented', note: 'Ở đầu ngõ 12.' });
    expect(after.events.at(-1)).not.toHaveProperty('by');
    expect(citizenView(after, THURSDAY, calendar)).not.toHaveProperty('supplementDueOn');
    expect(PetitionSchema.parse(after)).toEqual(after);
  });

  test('changes nothing by pressing the button twice', () => {
    const once = added(asked());

    expect(supplement(once, { now: THURSDAY, calendar }, 'Ở đầu ngõ 12.')).toBe(once);
    expect(supplement(once, { now: THURSDAY, calendar }, 'Ở ngõ 14.')).toMatchObject({
      refused: 'petition.illegalMove',
    });
  });

  test.each(['submitted', 'processing', 'answered', 'withdrawn'] as const)('adds nothing to what is %s', (status) => {
    expect(supplement(aPetitionIn(status), { now: THURSDAY, calendar }, 'Ở đây.')).toMatchObject({
      refused: 'petition.illegalMove',
    });
  });
});

describe('a petition to which nothing was added in time', () => {
  test('is closed with the reason, once that time is over', () => {
    const closed = legal(missSupplement(asked(), { now: OVER, calendar }));

    expect(closed).toMatchObject({
      status: 'refused',
      refusal: { ground: 'noSupplement', at: OVER },
      checkAt: undefined,
    });
    expect(closed?.events.at(-1)).toMatchObject({
      event: 'supplementMissed',
      note: expect.stringContaining('bổ sung'),
    });
    expect(closed?.events.at(-1)).not.toHaveProperty('by');
    expect(PetitionSchema.parse(closed)).toEqual(closed);
  });

  test('is not late: the days for which the sender was asked do not count', () => {
    const closed = legal(missSupplement(asked(aPetition(), THURSDAY), { now: '2026-12-11T17:00:00.000Z', calendar }));

    expect(closed?.dueOn).toBe('2026-12-29');
    expect(closed?.countdown.pauses).toStrictEqual([
      { from: '2026-11-26', to: '2026-12-12', reason: 'needsSupplement' },
    ]);
  });

  test.each([
    ['a moment too early', asked(), '2026-12-08T16:59:59.999Z'],
    ['after the sender added something', added(asked()), OVER],
    ['one that nobody was asked about', aPetitionIn('processing'), NEXT_TUESDAY],
  ])('is left as it is: %s', (_, petition, now) => {
    expect(missSupplement(petition, { now, calendar })).toBeUndefined();
  });
});
