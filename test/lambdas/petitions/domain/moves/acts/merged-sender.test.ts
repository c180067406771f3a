import { describe, expect, test } from 'vitest';
import {
  type Petition,
  type PetitionIn,
  PetitionSchema,
} from '../../../../../../lambdas/petitions/domain/case/petition.ts';
import { merge } from '../../../../../../lambdas/petitions/domain/moves/acts/merge.ts';
import { lock } from '../../../../../../lambdas/petitions/domain/moves/acts/restrict.ts';
import { appeal, reopen, withdraw } from '../../../../../../lambdas/petitions/domain/moves/acts/sender.ts';
import { answer } from '../../../../../../lambdas/petitions/domain/moves/acts.ts';
import { rateAnswer } from '../../../../../../lambdas/petitions/domain/rate.ts';
import { citizenView } from '../../../../../../lambdas/petitions/domain/views/citizen-view.ts';
import {
  ANSWER,
  anAct,
  aPetition,
  aPetitionIn,
  calendar,
  codeOf,
  type Given,
  LATE_AT,
  legal,
  MONDAY,
  moved,
  NEXT_TUESDAY,
  officer,
  RECEIVED_AT,
  superiors,
  THURSDAY,
} from '../../../../../support/petitions.ts';

const reason = 'Cống trước nhà tôi vẫn tắc.';
const TO = 'H44.104';
const first = aPetition({ code: codeOf('leading') });
const mergedIn = (petition: Petition) =>
  legal(merge(petition, anAct(), { leading: first, reason })) as PetitionIn<'merged'>;
const duplicate = mergedIn(aPetition());
const leadingIn = (status: Petition['status'], given: Given = {}) =>
  aPetitionIn(status, { code: codeOf('leading'), ...given }, MONDAY);
const answered = leadingIn('answered');
const asks = (leading: Petition | undefined, now = THURSDAY) => ({ now, calendar, superiors, leading });
const actionsOf = (leading: Petition, petition: Petition = duplicate, now = THURSDAY) =>
  citizenView(petition, now, calendar, leading).actions;

describe('what the sender of a duplicate may do', () => {
  test.each<[Petition['status'], readonly string[]]>([
    ['submitted', ['withdraw']],
    ['accepted', ['withdraw']],
    ['processing', ['withdraw']],
    ['needsSupplement', ['withdraw']],
    ['awaitingPublication', []],
    ['answered', ['reopen', 'rating']],
    ['published', ['reopen', 'rating']],
    ['refused', []],
    ['forwardedOut', []],
    ['withdrawn', ['withdraw']],
  ])('while the leading petition is %s', (status, actions) => {
    expect(actionsOf(leadingIn(status))).toStrictEqual(actions);
  });

  test('is to withdraw, once the leading petition is restricted: they are separated within a day', () => {
    expect(actionsOf(legal(lock(answered, anAct(), { reason })))).toStrictEqual(['withdraw']);
  });

  test('is nothing that the leading petition is not known for', () => {
    for (const act of [
      rateAnswer(duplicate, { level: 4 }, asks(undefined)),
      reopen(duplicate, asks(undefined), reason),
      withdraw(duplicate, asks(undefined), reason),
    ]) {
      expect(act).toMatchObject({ refused: 'petition.illegalMove', detail: { petitionStatus: 'merged' } });
    }
  });
});

describe('the answer of the leading petition', () => {
  const rate = (petition: Petition, leading: Petition, level = 4, now = THURSDAY) =>
    legal(rateAnswer(petition, { level }, asks(leading, now)));

  test('is rated by each sender apart, under a number and for the agency that answered', () => {
    const rated = rate(duplicate, leadingIn('answered', { agency: TO }));

    expect(rated).toMatchObject({
      status: 'merged',
      version: duplicate.version,
      rating: { level: 4, version: 1, at: THURSDAY, of: { number: 1, agency: TO } },
    });
    expect(rated.events.at(-1)).toMatchObject({ event: 'rated' });
    expect(PetitionSchema.parse(rated)).toEqual(rated);
    expect(citizenView(rated, THURSDAY, calendar, answered).rating).toStrictEqual({
      ...{ level: 4, resolved: undefined, reasons: undefined, comment: undefined, at: THURSDAY },
    });
  });

  test('is rated once: a second rating changes the first, and the same one changes nothing', () => {
    const once = rate(duplicate, answered);
    const twice = rate(once, answered, 2);

    expect(twice).toMatchObject({ rating: { level: 2, version: 2, at: THURSDAY }, events: { length: 3 } });
    expect(rate(twice, answered, 2)).toBe(twice);
    expect(rateAnswer(twice, { level: 5 }, asks(answered, LATE_AT))).toMatchObject({
      refused: 'petition.ratingClosed',
    });
  });

  test('is another one after the leading sender had it reopened: rated again, and the first rating is not shown', () => {
    const once = rate(duplicate, answered);
    const reopened = legal(reopen(answered, asks(undefined), reason));
    const again = legal(answer(reopened, anAct({ now: NEXT_TUESDAY }), { text: ANSWER, publish: false }));

    expect(actionsOf(reopened, once)).toStrictEqual(['withdraw']);
    expect(citizenView(once, NEXT_TUESDAY, calendar, again)).not.toHaveProperty('rating');
    expect(citizenView(once, NEXT_TUESDAY, calendar, again).answer).toMatchObject({ number: 2 });
    expect(rate(once, again, 1, LATE_AT)).toMatchObject({
      rating: { level: 1, version: 1, at: LATE_AT, of: { number: 2 } },
      events: { length: 4 },
    });
  });
});

describe('"chưa giải quyết" of the sender of a duplicate', () => {
  const rules = asks(answered);
  const reopened = legal(reopen(duplicate, rules, reason));

  test('makes it go on by itself, with a new clock, at the agency and by the officer that answered', () => {
    expect(reopened).toMatchObject({
      ...{ status: 'processing', assignee: officer, agency: 'H44.100', merged: undefined, checkAt: undefined },
      answer: { number: 1, text: ANSWER },
      dueOn: '2026-12-17',
      round: duplicate.round + 1,
      version: duplicate.version + 1,
    });
    expect(reopened.custody).toBeUndefined();
    expect(reopened.events.at(-1)).toMatchObject({ event: 'reopened', note: reason });
    expect(PetitionSchema.parse(reopened)).toEqual(reopened);
    expect(reopen(reopened, asks(undefined), reason)).toBe(reopened);
  });

  test('moves it to the agency that answered; the one that merged it had it until then', () => {
    const elsewhere = leadingIn('answered', { agency: TO });
    const passed = legal(reopen(duplicate, asks(elsewhere), reason));

    expect(passed).toMatchObject({ agency: TO, status: 'processing' });
    expect(passed.custody).toMatchObject([
      { agency: 'H44.100', from: RECEIVED_AT, until: MONDAY, dueOn: duplicate.dueOn },
    ]);
    expect(passed.events.at(-1)).toMatchObject({ event: 'reopened', to: TO });
    expect(PetitionSchema.parse(passed)).toEqual(passed);
  });

  test('keeps the rating of that answer, and no other', () => {
    const rated = legal(rateAnswer(duplicate, { level: 1, resolved: false }, rules));
    expect(legal(reopen(rated, rules, reason)).rating).toMatchObject({ level: 1, of: { number: 1 } });

    const second = { ...answered, answer: { ...(answered as PetitionIn<'answered'>).answer, number: 2 } } as Petition;
    expect(legal(reopen(rated, asks(second), reason)).rating).toBeUndefined();
  });

  test('is possible once, until the fifteenth day after the answer', () => {
    expect(reopen(duplicate, asks(answered, '2026-12-08T16:59:59.000Z'), reason)).toMatchObject({
      status: 'processing',
    });
    expect(reopen(duplicate, asks(answered, '2026-12-08T17:00:00.000Z'), reason)).toMatchObject({
      refused: 'petition.windowClosed',
      detail: { lastDay: '2026-12-08' },
    });
    const again = mergedIn(reopened);
    expect(reopen(again, rules, 'Vẫn chưa xong.')).toMatchObject({ refused: 'petition.reopenedBefore' });
  });

  test('a second time is an appeal, also if it was merged again: the agency above answers', () => {
    const again = mergedIn(reopened);
    expect(appeal(duplicate, rules, { to: 'H44', reason })).toMatchObject({ refused: 'petition.notReopened' });
    expect(appeal(again, asks(leadingIn('processing')), { to: 'H44', reason })).toMatchObject({
      refused: 'petition.illegalMove',
    });
    expect(actionsOf(answered, again)).toStrictEqual(['appeal', 'rating']);

    const appealed = legal(appeal(again, rules, { to: 'H44', reason }));

    expect(appealed).toMatchObject({ status: 'submitted', agency: 'H44', merged: undefined, answer: { number: 2 } });
    expect(PetitionSchema.parse(appealed)).toEqual(appealed);
  });

  test('is not possible before there is an answer', () => {
    expect(reopen(duplicate, asks(leadingIn('processing')), reason)).toMatchObject({
      refused: 'petition.illegalMove',
    });
    expect(reopen(aPetitionIn('processing'), asks(undefined), reason)).toMatchObject({
      refused: 'petition.illegalMove',
    });
    const twice = { ...reopened, events: [...reopened.events, { at: THURSDAY, event: 'noted' as const }] };
    expect(appeal(twice, asks(undefined), { to: 'H44', reason })).toMatchObject({ refused: 'petition.illegalMove' });
  });
});

describe('a duplicate that its sender withdraws', () => {
  test('ends, whatever the leading petition does, and the merge counts while it lasted', () => {
    const withdrawn = legal(withdraw(duplicate, asks(moved(first, 'accept')), reason));

    expect(withdrawn).toMatchObject({ status: 'withdrawn', merged: undefined, checkAt: undefined });
    expect(PetitionSchema.parse(withdrawn)).toEqual(withdrawn);
  });

  test.each(['awaitingPublication', 'answered', 'refused', 'forwardedOut'] as const)(
    'is refused once the leading petition is %s',
    (status) => {
      expect(withdraw(duplicate, asks(leadingIn(status)), reason)).toMatchObject({ refused: 'petition.illegalMove' });
    },
  );
});
