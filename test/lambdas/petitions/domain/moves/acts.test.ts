import { describe, expect, test } from 'vitest';
import type { PetitionRating } from '../../../../../lambdas/petitions/domain/case/parts.ts';
import { publish } from '../../../../../lambdas/petitions/domain/moves/acts/publish.ts';
import { accept, answer, assign, refusePetition } from '../../../../../lambdas/petitions/domain/moves/acts.ts';
import {
  ANSWER,
  anAct,
  aPetition,
  aPetitionIn,
  colleague,
  DUE_ON,
  explained,
  LATE_AT,
  legal,
  MONDAY,
  moved,
  NEXT_TUESDAY,
  officer,
  SUMMARY,
  THURSDAY,
  VERSIONS,
} from '../../../../support/petitions.ts';

const PUBLISHED = { summary: SUMMARY, confirm: false };

describe('an officer', () => {
  test('accepts a petition', () => {
    const accepted = legal(accept(aPetition(), anAct()));

    expect(accepted.status).toBe('accepted');
    expect(accepted.events.at(-1)).toStrictEqual({
      ...{ at: MONDAY, event: 'accepted', by: officer },
      ...{ agency: 'H44.100', versions: VERSIONS },
    });
  });

  test('assigns it, and assigns it again to another', () => {
    const assigned = legal(assign(aPetitionIn('accepted'), anAct(), colleague));
    const again = legal(assign(assigned, anAct({ now: THURSDAY }), officer));

    expect(assigned).toMatchObject({ status: 'processing', assignee: colleague });
    expect(again).toMatchObject({ status: 'processing', assignee: officer });
    expect(again.events.at(-1)).toMatchObject({ at: THURSDAY, event: 'assigned', by: officer });
  });

  test('refuses it on a listed ground, with a note', () => {
    const refused = legal(
      refusePetition(aPetition(), anAct(), {
        ground: 'complaintOrDenunciation',
        note: 'Gửi đơn theo Luật Khiếu nại.',
      }),
    );

    expect(refused.status).toBe('refused');
    expect(refused.refusal).toStrictEqual({
      ground: 'complaintOrDenunciation',
      note: 'Gửi đơn theo Luật Khiếu nại.',
      at: MONDAY,
      // Two working days after Friday 20 November; Tuesday 24 November is off.
      dueOn: '2026-11-25',
    });
    expect(refused.events.at(-1)?.note).toBe('Gửi đơn theo Luật Khiếu nại.');
  });

  test('sends a private answer at once', () => {
    const answered = legal(
      answer(aPetitionIn('processing'), anAct({ now: THURSDAY }), { text: ANSWER, publish: false }),
    );

    expect(answered.status).toBe('answered');
    expect(answered.events.at(-1)?.event).toBe('answered');
    expect(answered.answer).toStrictEqual({
      number: 1,
      text: ANSWER,
      at: THURSDAY,
      on: '2026-11-26',
      by: officer,
      dueOn: DUE_ON,
      agency: 'H44.100',
    });
  });

  test('drafts an answer for publication, which keeps the day the answer was due', () => {
    const drafted = legal(
      answer(explained(aPetitionIn('processing')), anAct({ now: LATE_AT }), { text: ANSWER, publish: true }),
    );
    const published = legal(publish(drafted, anAct({ now: LATE_AT, by: colleague }), PUBLISHED));

    expect(drafted).toMatchObject({ status: 'awaitingPublication', answer: { on: '2026-12-15', dueOn: DUE_ON } });
    expect(drafted.events.at(-1)?.event).toBe('answerDrafted');
    expect(published).toMatchObject({ status: 'published', publication: { summary: SUMMARY, at: LATE_AT } });
    expect(published.events.at(-1)?.event).toBe('published');
  });

  test('answers on the local day, which starts before the UTC day', () => {
    const answered = legal(
      answer(
        explained(aPetitionIn('processing'), '2026-12-14T17:00:00.000Z'),
        anAct({ now: '2026-12-14T17:00:00.000Z' }),
        { text: ANSWER, publish: false },
      ),
    );

    expect(answered.answer?.on).toBe('2026-12-15');
  });

  test('answers a reopened petition: the rating and publication of the first answer are gone', () => {
    const rating: PetitionRating = { level: 1, at: THURSDAY, changedAt: THURSDAY, version: 1 };
    const reopened = moved({ ...aPetitionIn('published'), rating }, 'reopen', NEXT_TUESDAY);

    const again = legal(
      answer(reopened, anAct({ now: NEXT_TUESDAY }), { text: 'Phường đã làm lại cống.', publish: false }),
    );

    expect(reopened).toMatchObject({ rating, answer: { number: 1 } });
    expect(again.answer).toMatchObject({ number: 2, dueOn: '2026-12-22' });
    expect(again.rating).toBeUndefined();
    expect(again.publication).toBeUndefined();
  });
});

describe('an action in the wrong status', () => {
  test.each([
    ['accepting twice', () => accept(aPetitionIn('accepted'), anAct())],
    ['assigning before accepting', () => assign(aPetition(), anAct(), officer)],
    [
      'refusing after accepting',
      () => refusePetition(aPetitionIn('accepted'), anAct(), { ground: 'abusive', note: 'Không phù hợp.' }),
    ],
    ['answering twice', () => answer(aPetitionIn('answered'), anAct(), { text: ANSWER, publish: false })],
    [
      'drafting an answer twice',
      () => answer(aPetitionIn('awaitingPublication'), anAct(), { text: ANSWER, publish: true }),
    ],
    ['publishing before answering', () => publish(aPetitionIn('processing'), anAct(), PUBLISHED)],
    ['publishing twice', () => publish(aPetitionIn('published'), anAct({ by: colleague }), PUBLISHED)],
  ])('is refused: %s', (_, act) => {
    expect(act()).toMatchObject({ refused: 'petition.illegalMove', detail: { version: expect.any(Number) } });
  });
});
