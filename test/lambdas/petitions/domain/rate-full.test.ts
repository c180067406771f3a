import { expect, test } from 'vitest';
import { isRefusal } from '../../../../lambdas/kernel/refusal.ts';
import { MAX_EVENTS } from '../../../../lambdas/petitions/domain/case/history.ts';
import { rateAnswer } from '../../../../lambdas/petitions/domain/rate.ts';
import { aPetitionIn, calendar, THURSDAY } from '../../../support/petitions.ts';

test('an answer whose petition has a full history is not rated', () => {
  const petition = aPetitionIn('answered');
  const [first] = petition.events;
  const events = Array.from({ length: MAX_EVENTS }, () => first ?? petition.events[0]).filter(
    (one) => one !== undefined,
  );
  const rated = rateAnswer({ ...petition, events }, { level: 4 }, { now: THURSDAY, calendar });

  expect(isRefusal(rated) && rated.refused).toBe('petition.historyFull');
});
