import type { Calendar } from '../../calendar/calendar.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import { type MoveRefusal, makeMove } from './make-move.ts';
import type { Petition, PetitionRating } from './petition.ts';

export type Opinion = Pick<PetitionRating, 'level' | 'resolved' | 'reasons' | 'comment'>;

/**
 * The petition with the citizen's voice on its answer. One voice an answer, changeable until the calendar month in
 * which it was first given closes: after that its scores are in reports. Said again in the same words it changes nothing.
 */
export function rateAnswer(
  petition: Petition,
  opinion: Opinion,
  { now, calendar }: { readonly now: Instant; readonly calendar: Calendar },
): Petition | MoveRefusal | Refusal<'petition.ratingClosed'> {
  if (isRatingClosed(petition, now)) {
    return refuse('petition.ratingClosed', { detail: 'The month in which the answer was rated has closed.' });
  }

  const moved = makeMove(withoutLastWord(petition), 'rate', { now, calendar, event: 'rated' });
  if (isRefusal(moved)) return moved;
  const given = petition.rating;
  if (given !== undefined && isSame(given, opinion)) return petition;
  const version = (given?.version ?? 0) + 1;
  return { ...moved, rating: { ...opinion, at: given?.at ?? now, changedAt: now, version } };
}

/** A change of mind takes the place of what it changes: however often, it fills no history that staff need. */
function withoutLastWord(petition: Petition): Petition {
  const { events } = petition;
  return events.at(-1)?.event === 'rated' ? { ...petition, events: events.slice(0, -1) } : petition;
}

const isSame = (given: Opinion, opinion: Opinion): boolean =>
  given.level === opinion.level &&
  given.resolved === opinion.resolved &&
  given.comment === opinion.comment &&
  `${given.reasons}` === `${opinion.reasons}`;

export const isRatingClosed = ({ rating }: Petition, now: Instant): boolean =>
  rating !== undefined && monthOf(rating.at) !== monthOf(now);

const monthOf = (instant: Instant) => localDateOf(instant).slice(0, 7);
