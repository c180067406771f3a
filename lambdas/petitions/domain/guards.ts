import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import type { Move } from './moves.ts';
import type { Actor } from './parts.ts';
import type { Petition } from './petition.ts';

/** A petition that was passed on so often belongs to the agency above, which can answer it itself. */
export const MAX_FORWARDS = 8;

/** The clock stops each time, and a citizen must not be asked again and again. */
const MAX_SUPPLEMENT_REQUESTS = 3;

/** Who wants to make a move, and when. */
export type Attempt = { readonly now: Instant; readonly by?: Actor | undefined };

/** Why a move that is legal in the status of the petition is still not possible, whatever is sent with it. */
export const guards = {
  requestSupplement: tooManyRequests,
  rate: ratingClosed,
  forward: tooManyForwards,
  sendBack: (petition: Petition) =>
    petition.custody === undefined ? refuse('petition.notForwarded') : tooManyForwards(petition),
} as const satisfies Partial<Record<Move, Guard>>;

type Guard = (petition: Petition, attempt: Attempt) => Refusal | undefined;

/** The guard of any move. */
export const guardOf = (move: Move): Guard | undefined => (guards as Partial<Record<Move, Guard>>)[move];

function ratingClosed(petition: Petition, { now }: Attempt): Refusal<'petition.ratingClosed'> | undefined {
  if (!isRatingClosed(petition, now)) return undefined;
  return refuse('petition.ratingClosed', { detail: 'The month in which the answer was first rated has ended.' });
}

/** A rating may change until the calendar month of the first one ends: after that its scores are in reports. */
const isRatingClosed = ({ rating }: Petition, now: Instant): boolean =>
  rating !== undefined && monthOf(rating.at) !== monthOf(now);

const monthOf = (instant: Instant) => localDateOf(instant).slice(0, 7);

function tooManyRequests({ countdown, version }: Petition): Refusal<'petition.tooOften'> | undefined {
  const asked = countdown.pauses.filter(({ reason }) => reason === 'needsSupplement').length;
  if (asked < MAX_SUPPLEMENT_REQUESTS) return undefined;
  const detail = `An agency asks for more at most ${MAX_SUPPLEMENT_REQUESTS} times.`;
  return refuse('petition.tooOften', { detail, version });
}

function tooManyForwards({ custody = [], version }: Petition): Refusal<'petition.tooOften'> | undefined {
  if (custody.length < MAX_FORWARDS) return undefined;
  const detail = `A petition is passed on at most ${MAX_FORWARDS} times. Answer it, or ask the agency above to do so.`;
  return refuse('petition.tooOften', { detail, version });
}
