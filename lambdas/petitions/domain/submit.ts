import type { Calendar } from '../../calendar/calendar.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import { reckon, startCountdown } from './deadline.ts';
import { arm } from './make-move.ts';
import type { Petition } from './petition.ts';
import { policyFor } from './policy.ts';

/** What a citizen sends, and the proofs that make a retry land on the same petition. */
export type Submission = Pick<
  Petition,
  | 'code'
  | 'kind'
  | 'matter'
  | 'content'
  | 'agency'
  | 'procedure'
  | 'place'
  | 'language'
  | 'channel'
  | 'hideIdentity'
  | 'keyHash'
  | 'bodyHash'
  | 'receiptHash'
  | 'phoneProof'
  | 'sealedContact'
>;

/** A petition as it is born: its clock runs from the day it was sent, and it knows when it must first be spoken of. */
export function newPetition(submission: Submission, now: Instant, calendar: Calendar): Petition {
  const on = localDateOf(now);
  const policy = policyFor({ agency: submission.agency, matter: submission.matter, on });
  const countdown = startCountdown('answer', on, policy, calendar);
  const { dueOn, provisional } = reckon(countdown, calendar);

  const petition: Petition = {
    ...submission,
    version: 1,
    status: 'submitted',
    receivedAt: now,
    promisedOn: dueOn,
    countdown,
    dueOn,
    provisional,
    round: 1,
    alerts: {},
    events: [{ at: now, event: 'submitted' }],
  };
  return arm(petition, now, calendar);
}
