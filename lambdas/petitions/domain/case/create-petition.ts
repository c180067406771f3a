import { localDateOf } from '../../../kernel/time.ts';
import { type Placed, watch } from '../deadlines/clock.ts';
import { startCountdown } from '../deadlines/countdown.ts';
import { calculateDeadline } from '../deadlines/deadline.ts';
import { policyFor } from '../deadlines/policy-for.ts';
import type { PetitionIn, Submission } from './petition.ts';

/** A new petition: its clock runs from the day it was sent, and its first alert is scheduled. */
export function createPetition(submission: Submission, rules: Placed): PetitionIn<'submitted'> {
  const { now, calendar, policies, superiors } = rules;
  const on = localDateOf(now);
  const { agency, matter } = submission;
  const policy = policyFor({ agency, superiors, matter, on }, policies);
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
