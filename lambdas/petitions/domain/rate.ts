import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import type { PetitionRating } from './case/parts.ts';
import type { Petition } from './case/petition.ts';
import type { Rules } from './deadlines/clock.ts';
import { guards } from './moves/guards.ts';
import { type MoveRefusal, makeMove } from './moves/make-move.ts';
import type { After } from './moves/moves.ts';

export type Opinion = Pick<PetitionRating, 'level' | 'resolved' | 'reasons' | 'comment'>;

export type RatedPetition = After<'rate'> & { readonly rating: PetitionRating };

/**
 * Rates the answer. One rating per answer, which can be changed until the calendar month of the first rating ends: after
 * that its scores are in reports. Returns the same object if nothing changes.
 */
export function rateAnswer(
  petition: Petition,
  opinion: Opinion,
  rules: Rules,
): RatedPetition | MoveRefusal | Refusal<'petition.ratingClosed'> {
  const { now } = rules;
  const closed = guards.rate(petition, rules);
  if (closed !== undefined) return closed;

  const moved = makeMove(withoutLastRating(petition), 'rate', rules);
  if (isRefusal(moved)) return moved;
  if (isRatedAs(petition, opinion)) return petition;
  const { at = now, version = 0 } = petition.rating ?? {};
  return { ...moved, rating: { ...opinion, at, changedAt: now, version: version + 1 } };
}

/** A changed rating replaces its event: however often it changes, it does not fill the history that staff need. */
function withoutLastRating(petition: Petition): Petition {
  const { events } = petition;
  return events.at(-1)?.event === 'rated' ? { ...petition, events: events.slice(0, -1) } : petition;
}

const isRatedAs = (petition: Petition, opinion: Opinion): petition is RatedPetition =>
  petition.rating !== undefined &&
  petition.rating.level === opinion.level &&
  petition.rating.resolved === opinion.resolved &&
  petition.rating.comment === opinion.comment &&
  `${petition.rating.reasons}` === `${opinion.reasons}`;
