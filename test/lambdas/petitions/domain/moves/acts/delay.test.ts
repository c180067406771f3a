import { describe, expect, test } from 'vitest';
import { type Petition, PetitionSchema } from '../../../../../../lambdas/petitions/domain/case/petition.ts';
import { explainDeadline } from '../../../../../../lambdas/petitions/domain/deadlines/explain.ts';
import {
  apologise,
  explainDelay,
  extend,
  interimReply,
} from '../../../../../../lambdas/petitions/domain/moves/acts/delay.ts';
import { forwardOut } from '../../../../../../lambdas/petitions/domain/moves/acts/forward.ts';
import { requestSupplement } from '../../../../../../lambdas/petitions/domain/moves/acts/supplement.ts';
import { answer, refusePetition } from '../../../../../../lambdas/petitions/domain/moves/acts.ts';
import { makeMove } from '../../../../../../lambdas/petitions/domain/moves/make-move.ts';
import { citizenView } from '../../../../../../lambdas/petitions/domain/views/citizen-view.ts';
import { staffView } from '../../../../../../lambdas/petitions/domain/views/staff-view.ts';
import {
  ANSWER,
  anAct,
  aPetition,
  aPetitionIn,
  calendar,
  DUE_ON,
  LATE_AT,
  legal,
  officer,
  THURSDAY,
} from '../../../../../support/petitions.ts';

const reason = 'Cần chờ kết quả khảo sát thoát nước.';
const text = 'Đơn vị thi công bàn giao chậm do mưa lớn kéo dài.';
const late = anAct({ now: LATE_AT });
const extended = (days = 5) => legal(extend(aPetitionIn('processing'), anAct({ now: THURSDAY }), { days, reason }));

describe('extending a deadline', () => {
  test('puts the due day off by working days, starts a new round of alerts and tells the sender why', () => {
    const after = extended();

    expect(after).toMatchObject({
      status: 'processing',
      dueOn: '2026-12-21',
      promisedOn: DUE_ON,
      round: 2,
      alerts: {},
    });
    expect(after.events.at(-1)).toMatchObject({ event: 'extended', note: reason });
    expect(explainDeadline(after, calendar).limit).toMatchObject({ days: 20, extendedBy: 5 });
    expect(citizenView(after, THURSDAY, calendar).timeline.at(-1)).toMatchObject({ event: 'extended', note: reason });
    expect(PetitionSchema.parse(after)).toEqual(after);
  });

  test.each<[string, Petition, ReturnType<typeof anAct>, number, string]>([
    ['twice', extended(), anAct({ now: THURSDAY }), 5, 'petition.alreadyExtended'],
    ['after the due day', aPetitionIn('processing'), late, 5, 'petition.dueDayPassed'],
    ['by more than the policy allows', aPetitionIn('processing'), anAct(), 16, 'petition.tooLong'],
    ['before it is accepted', aPetition(), anAct(), 5, 'petition.illegalMove'],
  ])('is refused %s', (_, petition, act, days, refused) => {
    expect(extend(petition, act, { days, reason })).toMatchObject({ refused });
  });

  test('is possible on the due day, by all days that the policy allows', () => {
    const onDueDay = anAct({ now: '2026-12-14T16:59:59.999Z' });

    expect(extend(aPetitionIn('accepted'), onDueDay, { days: 15, reason })).toMatchObject({ status: 'accepted' });
  });
});

describe('what is late', () => {
  const closings: readonly [string, (petition: Petition) => unknown, Petition][] = [
    ['answered', (petition) => answer(petition, late, { text: ANSWER, publish: false }), aPetitionIn('processing')],
    ['answered for publication', (one) => answer(one, late, { text: ANSWER, publish: true }), aPetitionIn('accepted')],
    ['refused', (one) => refusePetition(one, late, { ground: 'abusive', note: text }), aPetition()],
    [
      'paused for a supplement, after which the job may close it',
      (one) => requestSupplement(one, late, text),
      aPetition(),
    ],
    ['forwarded out', (one) => forwardOut(one, late, { to: 'Công ty Điện lực', reason }), aPetition()],
  ];

  test.each(closings)('is not %s before its delay is explained', (_, close, petition) => {
    expect(close(petition)).toMatchObject({
      refused: 'petition.delayUnexplained',
      detail: { dueOn: DUE_ON, version: petition.version },
    });
  });

  test.each(closings)('is %s afterwards', (_, close, petition) => {
    expect(close(legal(explainDelay(petition, late, text)))).toHaveProperty('status');
  });

  test('is explained again for a later due day', () => {
    const once = legal(explainDelay(aPetitionIn('processing'), late, text));
    const laterDue: Petition = { ...once, dueOn: '2026-12-21' };
    const again = anAct({ now: '2026-12-22T02:00:00.000Z' });

    expect(answer(laterDue, again, { text: ANSWER, publish: false })).toMatchObject({
      refused: 'petition.delayUnexplained',
    });
  });

  test('is explained with a text that the sender reads', () => {
    const after = legal(explainDelay(aPetitionIn('processing'), late, text));

    expect(citizenView(after, LATE_AT, calendar).timeline.at(-1)).toMatchObject({
      event: 'delayExplained',
      note: text,
    });
    expect(after.dueOn).toBe(DUE_ON);
  });

  test('cannot be explained before', () => {
    expect(explainDelay(aPetitionIn('processing'), anAct({ now: '2026-12-14T16:59:59.999Z' }), text)).toMatchObject({
      refused: 'petition.notLate',
    });
    expect(explainDelay(aPetitionIn('needsSupplement'), late, text)).toMatchObject({ refused: 'petition.notLate' });
  });
});

describe.each([
  ['an apology', apologise, 'apologised'],
  ['an interim reply', interimReply, 'interimReplied'],
] as const)('%s', (_, act, event) => {
  test('promises a new date, and the due day stays', () => {
    const after = legal(act(aPetitionIn('processing'), late, { newDueOn: '2026-12-18', text }));

    expect(after).toMatchObject({ status: 'processing', dueOn: DUE_ON, round: 1 });
    expect(after.events.at(-1)).toMatchObject({ event, note: text });
    expect(citizenView(after, LATE_AT, calendar)).toMatchObject({ newDueOn: '2026-12-18', workingDaysLate: 1 });
    expect(staffView(after, LATE_AT, calendar)).toMatchObject({ newDueOn: '2026-12-18', workingDaysLate: 1 });
    expect(PetitionSchema.parse(after)).toEqual(after);
  });

  test.each([
    ['today', '2026-12-15'],
    ['in the past', '2026-12-01'],
    ['on a Sunday', '2026-12-20'],
    ['on a holiday', '2027-01-01'],
    ['too far away', '2027-03-01'],
  ])('promises no date %s', (_name, newDueOn) => {
    expect(act(aPetitionIn('processing'), late, { newDueOn, text })).toMatchObject({
      refused: 'petition.dateInvalid',
      detail: { after: '2026-12-15', latest: '2027-01-06' },
    });
  });

  test('is not given a fourth time', () => {
    let petition: Petition = aPetitionIn('processing');
    for (let turn = 0; turn < 3; turn += 1) petition = legal(act(petition, late, { newDueOn: '2026-12-18', text }));

    expect(act(petition, late, { newDueOn: '2026-12-18', text })).toMatchObject({ refused: 'petition.tooOften' });
  });

  test('ends with the answer', () => {
    const promised = legal(act(aPetitionIn('processing'), anAct(), { newDueOn: '2026-12-10', text }));
    const answered = legal(answer(promised, anAct(), { text: ANSWER, publish: false }));

    expect(citizenView(answered, THURSDAY, calendar)).not.toHaveProperty('newDueOn');
  });
});

test('a history full of long notes takes no more of them, and still takes an answer and a supplement', () => {
  const long = { at: THURSDAY, event: 'noted', by: officer, note: 'x'.repeat(2_000) } as const;
  const full: Petition = { ...aPetitionIn('processing'), events: Array.from({ length: 10 }, () => long) };

  expect(makeMove(full, 'note', { now: THURSDAY, calendar, by: officer, note: 'một chữ' })).toMatchObject({
    refused: 'petition.historyFull',
  });
  expect(answer(full, anAct(), { text: ANSWER, publish: false })).toMatchObject({ status: 'answered' });
});
