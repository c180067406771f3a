import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import type { PetitionRating } from './case/parts.ts';
import type { Petition, PetitionIn } from './case/petition.ts';
import type { SenderRules } from './moves/acts/sender.ts';
import { givenAnswer, ratingOf } from './moves/given-answer.ts';
import { guards } from './moves/guards.ts';
import { illegalMove, type MoveRefusal, makeMove } from './moves/make-move.ts';

export type Opinion = Pick<PetitionRating, 'level' | 'resolved' | 'reasons' | 'comment'>;

/** What is merged keeps which answer was rated; otherwise it is the answer of the petition. */
export type RatedPetition =
  | (PetitionIn<'answered' | 'published'> & { readonly rating: PetitionRating })
  | (PetitionIn<'merged'> & { readonly rating: PetitionRating & { readonly of: NonNullable<PetitionRating['of']> } });

type RateRefusal = MoveRefusal | Refusal<'petition.ratingClosed'>;

/**
 * Rates the answer that the sender has. One rating per sender and answer, which can be changed until the calendar month
 * of the first rating ends: after that its scores are in reports. Returns the same object if nothing changes.
 */
export function rateAnswer(petition: Petition, opinion: Opinion, rules: SenderRules): RatedPetition | RateRefusal {
  const closed = guards.rate(petition, rules);
  if (closed !== undefined) return closed;
  const given = givenAnswer(petition, rules.leading);
  if (given === undefined) return illegalMove(petition, 'rate');

  const earlier = ratingOf(petition, given.answer);
  if (isRatedAs(petition, opinion, earlier)) return petition;
  const moved = makeMove(earlier === undefined ? petition : withoutLastRating(petition), 'rate', rules);
  if (isRefusal(moved)) return moved;
  const { at = rules.now, version = 0 } = earlier ?? {};
  const rating = { ...opinion, at, changedAt: rules.now, version: version + 1 };
  if (moved.status !== 'merged') return { ...moved, rating };
  return { ...moved, rating: { ...rating, of: { number: given.answer.number, agency: given.agency } } };
}

/** A changed rating replaces its event: however often it changes, it does not fill the history that staff need. */
function withoutLastRating(petition: Petition): Petition {
  const { events } = petition;
  return events.at(-1)?.event === 'rated' ? { ...petition, events: events.slice(0, -1) } : petition;
}

const isRatedAs = (
  petition: Petition,
  { level, resolved, comment, reasons }: Opinion,
  earlier: PetitionRating | undefined,
): petition is RatedPetition =>
  earlier !== undefined &&
  petition.rating === earlier &&
  earlier.level === level &&
  earlier.resolved === resolved &&
  earlier.comment === comment &&
  `${earlier.reasons}` === `${reasons}`;
