import type { Calendar } from '../../calendar/calendar.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import { type MoveRefusal, makeMove } from './make-move.ts';
import type { Petition, PetitionRating } from './petition.ts';

export type Opinion = Pick<PetitionRating, 'level' | 'resolved' | 'reasons' | 'comment'>;

/**
 * The petition with the citizen's voice on its answer. One voice an answer, changeable until the calendar month in
 * which it was first given closes: after that its scores are in reports.
 */
export function rateAnswer(
  petition: Petition,
  opinion: Opinion,
  { now, calendar }: { readonly now: Instant; readonly calendar: Calendar },
): Petition | MoveRefusal | Refusal<'petition.ratingClosed'> {
  if (isRatingClosed(petition, now)) {
    return refuse('petition.ratingClosed', { detail: 'The month in which the answer was rated has closed.' });
  }

  const moved = makeMove(petition, 'rate', { now, calendar, event: 'rated' });
  if (isRefusal(moved)) return moved;
  const given = petition.rating;
  const version = (given?.version ?? 0) + 1;
  return { ...moved, rating: { ...opinion, at: given?.at ?? now, changedAt: now, version } };
}

export const isRatingClosed = ({ rating }: Petition, now: Instant): boolean =>
  rating !== undefined && monthOf(rating.at) !== monthOf(now);

const monthOf = (instant: Instant) => localDateOf(instant).slice(0, 7);
