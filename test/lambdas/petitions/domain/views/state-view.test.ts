import { expect, test } from 'vitest';
import { statuses } from '../../../../../lambdas/petitions/domain/case/status.ts';
import { citizenView } from '../../../../../lambdas/petitions/domain/views/citizen-view.ts';
import { stateView } from '../../../../../lambdas/petitions/domain/views/state-view.ts';
import { aPetitionIn, calendar, MONDAY } from '../../../../support/petitions.ts';

test.each(statuses)('the state of a petition that is %s is part of what its sender reads', (status) => {
  const petition = aPetitionIn(status);
  const state = stateView(petition, MONDAY, calendar);

  expect(citizenView(petition, MONDAY, calendar)).toMatchObject(state);
  expect(Object.keys(state)).not.toEqual(expect.arrayContaining(['content']));
});

test('a tier in hours is due at its instant', () => {
  const answerDueAt = '2026-11-24T03:00:00.000Z';
  const petition = { ...aPetitionIn('accepted'), answerDueAt };

  expect(stateView(petition, MONDAY, calendar).answerDueAt).toBe(answerDueAt);
});
