import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { addDays, type Instant, localDateOf } from '../../../kernel/time.ts';
import { countOf } from '../case/history.ts';
import type { PetitionRating } from '../case/parts.ts';
import type { Petition } from '../case/petition.ts';
import { isAnswered } from '../case/status.ts';
import { policyOf } from '../deadlines/policy.ts';
import { answersForAll, givenAnswer, ratingOf } from './given-answer.ts';
import { illegalMove } from './make-move.ts';
import type { Move } from './moves.ts';

type IllegalMove = Refusal<'petition.illegalMove'>;

/** When, and the petition that this one is merged into. */
type Attempt = { readonly now: Instant; readonly leading?: Petition | undefined };

/** Within some days of the answer; the first time by the agency itself, the second time by the agency above. */
export function notReopened(
  petition: Petition,
  attempt: Attempt,
): IllegalMove | Refusal<'petition.windowClosed' | 'petition.reopenedBefore'> | undefined {
  if (countOf(petition, 'reopened') > 0) return refuse('petition.reopenedBefore');
  return withoutAnswer(petition, attempt, 'reopen') ?? windowClosed(petition, attempt);
}

export function notAppealed(
  petition: Petition,
  attempt: Attempt,
): IllegalMove | Refusal<'petition.windowClosed' | 'petition.notReopened' | 'petition.appealedBefore'> | undefined {
  if (countOf(petition, 'reopened') === 0) return refuse('petition.notReopened');
  if (countOf(petition, 'appealed') > 0) return refuse('petition.appealedBefore');
  return withoutAnswer(petition, attempt, 'appeal') ?? windowClosed(petition, attempt);
}

function windowClosed(petition: Petition, { now, leading }: Attempt): Refusal<'petition.windowClosed'> | undefined {
  const given = givenAnswer(petition, leading);
  if (given === undefined) return undefined;
  const lastDay = addDays(given.answer.on, policyOf(petition.countdown).limits.reopen.days);
  return localDateOf(now) <= lastDay ? undefined : refuse('petition.windowClosed', { lastDay });
}

/** A rating may change until the calendar month of the first one ends: after that its scores are in reports. */
export function ratingClosed(
  petition: Petition,
  attempt: Attempt,
): IllegalMove | Refusal<'petition.ratingClosed'> | undefined {
  const given = givenAnswer(petition, attempt.leading);
  const rating = given && ratingOf(petition, given.answer);
  if (rating === undefined || isInMonth(rating, attempt.now)) return withoutAnswer(petition, attempt, 'rate');
  return refuse('petition.ratingClosed', { detail: 'The month in which the answer was first rated has ended.' });
}

const isInMonth = ({ at }: PetitionRating, now: Instant) => monthOf(at) === monthOf(now);
const monthOf = (instant: Instant) => localDateOf(instant).slice(0, 7);

/** The sender of a duplicate withdraws it while the leading sender could: not once there is an answer for both. */
export function cannotWithdraw(petition: Petition, { leading }: Attempt): IllegalMove | undefined {
  if (petition.status !== 'merged') return undefined;
  return leading !== undefined && !isOver(leading) ? undefined : illegalMove(petition, 'withdraw');
}

function isOver(leading: Petition): boolean {
  const { status } = leading;
  const isClosed = status === 'refused' || status === 'forwardedOut';
  return answersForAll(leading) && (isClosed || isAnswered(status) || status === 'awaitingPublication');
}

/** What is merged is answered when the leading petition is. */
const withoutAnswer = (petition: Petition, { leading }: Attempt, move: Move): IllegalMove | undefined =>
  petition.status === 'merged' && givenAnswer(petition, leading) === undefined
    ? illegalMove(petition, move)
    : undefined;
