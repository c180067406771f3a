import { localDateOf } from '../../../kernel/time.ts';
import { type Rules, watch } from '../deadlines/clock.ts';
import { startCountdown } from '../deadlines/countdown.ts';
import { calculateDeadline } from '../deadlines/deadline.ts';
import { policyFor } from '../deadlines/policy.ts';
import type { PetitionIn, Submission } from './petition.ts';

/** A new petition: its clock runs from the day it was sent, and its first alert is scheduled. */
export function createPetition(submission: Submission, rules: Rules): PetitionIn<'submitted'> {
  const { now, calendar, policies } = rules;
  const on = localDateOf(now);
  const policy = policyFor({ agency: submission.agency, matter: submission.matter, on }, policies);
  const countdown = startCountdown('answer', on, policy, calendar);
  const { dueOn, provisional } = calculateDeadline(countdown, calendar);
  const deadline = { countdown, dueOn, provisional, alerts: {} };

  return {
    ...submission,
    version: 1,
    status: 'submitted',
    receivedAt: now,
    promisedOn: dueOn,
    ...deadline,
    round: 1,
    events: [{ at: now, event: 'submitted' }],
    ...watch({ ...deadline, status: 'submitted' }, rules),
  };
}
