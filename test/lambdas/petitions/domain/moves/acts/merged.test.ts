import { describe, expect, test } from 'vitest';
import type { Petition } from '../../../../../../lambdas/petitions/domain/case/petition.ts';
import { interimReply } from '../../../../../../lambdas/petitions/domain/moves/acts/delay.ts';
import { checkMerged } from '../../../../../../lambdas/petitions/domain/moves/acts/merge.ts';
import { lock } from '../../../../../../lambdas/petitions/domain/moves/acts/restrict.ts';
import { withdraw } from '../../../../../../lambdas/petitions/domain/moves/acts/sender.ts';
import { answer } from '../../../../../../lambdas/petitions/domain/moves/acts.ts';
import { citizenView } from '../../../../../../lambdas/petitions/domain/views/citizen-view.ts';
import { leading, led, mergedIn, reason } from '../../../../../support/merging.ts';
import {
  ANSWER,
  anAct,
  aPetition,
  aPetitionIn,
  calendar,
  codeOf,
  legal,
  MONDAY,
  moved,
  THURSDAY,
} from '../../../../../support/petitions.ts';

describe('the sender of a duplicate', () => {
  const seen = (into: Petition) => citizenView(mergedIn(aPetition()), THURSDAY, calendar, into);

  test('reads how far the leading petition is', () => {
    expect(seen(leading())).toMatchObject({
      status: 'merged',
      leading: { status: 'submitted', agency: 'H44.100', dueOn: '2026-12-14' },
      actions: ['withdraw'],
    });
  });

  test('reads the date that the agency promised last', () => {
    const promised = { newDueOn: '2026-12-01', text: 'Đã khảo sát.' };
    expect(seen(legal(interimReply(leading(), anAct(), promised))).leading).toMatchObject({ newDueOn: '2026-12-01' });
  });

  test.each(['awaitingPublication', 'answered', 'published'] as const)('reads the answer of what is %s', (status) => {
    expect(seen(aPetitionIn(status, { code: codeOf('leading') }))).toMatchObject({
      leading: { status },
      answer: { number: 1, text: ANSWER },
    });
  });

  test('reads why it was refused, without the note that was written to the other sender', () => {
    const view = seen(aPetitionIn('refused', { code: codeOf('leading') }));

    expect(view.leading).toMatchObject({ status: 'refused', why: { en: 'It repeats an earlier petition' } });
    expect(view).not.toHaveProperty('refusal');
  });

  test('learns nothing else of it: not its code, content, place, notes or sender', () => {
    const secret = {
      code: codeOf('leading'),
      content: 'Nội dung riêng của người kia',
      place: 'Số nhà 7',
      hideIdentity: true,
    };
    const asked = moved(moved(aPetition(secret), 'requestSupplement'), 'supplement');
    const shown = JSON.stringify(seen(asked));

    for (const text of [secret.content, secret.place, secret.code, reason]) expect(shown).not.toContain(text);
  });

  test('learns nothing at all of it once it is restricted', () => {
    const answered = aPetitionIn('answered', { code: codeOf('leading') });
    const view = seen(legal(lock(answered, anAct(), { reason })));

    expect(view).not.toHaveProperty('leading');
    expect(view).not.toHaveProperty('answer');
  });
});

describe('an answer for several senders', () => {
  const text = 'Kính gửi ông An, số điện thoại 0912 345 678, phường đã nạo vét cống.';
  const answering = (petition: Petition, confirm?: boolean) =>
    answer(petition, anAct(), { text, publish: false, ...(confirm !== undefined && { confirm }) });
  const accepted = moved(led(), 'accept');

  test('is checked for personal data, because it goes to others', () => {
    expect(answering(accepted)).toMatchObject({
      refused: 'petition.personalData',
      detail: {
        found: [
          { in: 'answer', kind: 'name' },
          { in: 'answer', kind: 'phone' },
        ],
      },
    });
    expect(answering(accepted, true)).toMatchObject({ status: 'answered' });
    expect(answering(aPetitionIn('accepted'))).toMatchObject({ status: 'answered' });
  });

  test('is refused for its status first', () => {
    expect(answering(led())).toMatchObject({ refused: 'petition.illegalMove' });
  });
});

describe('the daily look at a duplicate', () => {
  const rules = { now: THURSDAY, calendar };
  const merged = mergedIn(aPetition());
  const at = (into: Petition) => checkMerged(merged, into, rules);

  test('comes again while its leading petition may still be answered', () => {
    for (const status of ['submitted', 'needsSupplement', 'awaitingPublication', 'answered', 'published'] as const) {
      expect(at(aPetitionIn(status))).toStrictEqual({ ...merged, checkAt: '2026-11-26T17:00:00.000Z' });
    }
  });

  test('comes no more once the answer is final', () => {
    for (const status of ['refused', 'forwardedOut'] as const) {
      expect(at(aPetitionIn(status))).toStrictEqual({ ...merged, checkAt: undefined });
    }
    const later = { calendar, now: '2027-03-01T02:00:00.000Z' };
    expect(checkMerged(merged, aPetitionIn('published'), later)).toMatchObject({ checkAt: undefined });
  });

  test.each([
    ['was withdrawn by its sender', legal(withdraw(leading(), rules))],
    ['was not supplemented', { ...aPetitionIn('refused'), refusal: { ground: 'noSupplement', note: '', at: MONDAY } }],
    ['was removed', { ...aPetitionIn('refused'), refusal: { ground: 'stateSecret', note: '', at: MONDAY } }],
    ['was locked', legal(lock(leading(), anAct(), { reason }))],
    ['is merged itself', aPetitionIn('merged')],
  ] as [string, Petition][])('separates it if its leading petition %s', (_, into) => {
    expect(at(into)).toMatchObject({ status: 'submitted', dueOn: merged.dueOn, nextAlertAt: aPetition().nextAlertAt });
  });
});
