import { describe, expect, test } from 'vitest';
import type { Petition, PetitionIn } from '../../../../../lambdas/petitions/domain/case/petition.ts';
import { PetitionSchema } from '../../../../../lambdas/petitions/domain/case/petition.ts';
import { makeMove } from '../../../../../lambdas/petitions/domain/moves/make-move.ts';
import { transitions } from '../../../../../lambdas/petitions/domain/moves/transitions.ts';
import { anInput, aPetition, aPetitionIn, calendar, MONDAY, moved } from '../../../../support/petitions.ts';

/**
 * Wrong states must not compile: `tsc` fails on an `@ts-expect-error` that is not an error. They are not valid at rest
 * either, so each is also refused by the schema.
 */
const wrong: readonly (readonly [string, Petition])[] = [
  // @ts-expect-error an answered petition has an answer
  ['answered without an answer', { ...aPetitionIn('answered'), answer: undefined }],
  // @ts-expect-error an answered petition is not published
  ['answered with a publication', { ...aPetitionIn('answered'), publication: { summary: 'Đã làm.', at: MONDAY } }],
  // @ts-expect-error an answered petition has no clock, so no alert
  ['answered with an alert', { ...aPetitionIn('answered'), nextAlertAt: MONDAY }],
  // @ts-expect-error a published petition has an answer
  ['published without an answer', { ...aPetitionIn('published'), answer: undefined }],
  // @ts-expect-error a published petition has a publication
  ['published without a publication', { ...aPetitionIn('published'), publication: undefined }],
  // @ts-expect-error a refused petition says why
  ['refused without a refusal', { ...aPetitionIn('refused'), refusal: undefined }],
  // @ts-expect-error only a refused petition has a refusal
  ['accepted with a refusal', { ...aPetition(), status: 'accepted', refusal: aPetitionIn('refused').refusal }],
  // @ts-expect-error an answer that awaits its publication is written
  ['awaitingPublication without an answer', { ...aPetitionIn('awaitingPublication'), answer: undefined }],
  // @ts-expect-error the clock of the answer is kept while the publication is awaited
  ['awaitingPublication without a held clock', { ...aPetitionIn('awaitingPublication'), held: undefined }],
  // @ts-expect-error an answer that nobody has read is not rated
  ['awaitingPublication with a rating', { ...aPetitionIn('awaitingPublication'), rating: aRating() }],
  // @ts-expect-error the clock is kept while a supplement is awaited
  ['needsSupplement without a held clock', { ...aPetitionIn('needsSupplement'), held: undefined }],
  // @ts-expect-error no alert is due while the clock is stopped
  ['needsSupplement with an alert', { ...aPetitionIn('needsSupplement'), nextAlertAt: MONDAY }],
  // @ts-expect-error a petition in process is assigned to somebody
  ['processing without an assignee', { ...aPetition(), status: 'processing' }],
  // @ts-expect-error a running clock is not held
  ['processing with a held clock', { ...aPetitionIn('processing'), held: aPetitionIn('needsSupplement').held }],
  // @ts-expect-error a withdrawn petition has no clock, so no alert
  ['withdrawn with an alert', { ...aPetitionIn('withdrawn'), nextAlertAt: MONDAY }],
  // @ts-expect-error no petition is in a status that does not exist
  ['in a status that does not exist', { ...aPetition(), status: 'lost' }],
];

function aRating() {
  return { level: 4, at: MONDAY, changedAt: MONDAY, version: 1 };
}

test.each(wrong)('a petition is not valid: %s', (_, petition) => {
  expect(PetitionSchema.safeParse(petition).success).toBe(false);
});

describe('a move', () => {
  test('does not compile without what it needs', () => {
    const rules = { now: MONDAY, calendar };
    // @ts-expect-error an answer is needed
    const answered = makeMove(aPetitionIn('processing'), 'answer', rules);
    // @ts-expect-error one of several moves needs what each of them needs
    const either = makeMove(aPetitionIn('accepted'), 'assign' as 'assign' | 'accept', rules);

    expect(PetitionSchema.safeParse(answered).success).toBe(false);
    expect(PetitionSchema.safeParse(either).success).toBe(false);
  });

  test('leads to a status of its own in the types too', () => {
    const accepted: PetitionIn<'accepted'> = moved(aPetition(), 'accept');
    // @ts-expect-error accepting does not lead to processing
    const processing: PetitionIn<'processing'> = moved(aPetition(), 'accept');

    expect(accepted.status).toBe('accepted');
    expect(processing.status).toBe('accepted');
  });

  test('is made only of a petition in a status in which it is legal', () => {
    // @ts-expect-error only an answer can be published
    const published = transitions.publish(aPetition(), anInput(aPetition()));

    expect(PetitionSchema.safeParse(published).success).toBe(false);
  });
});
