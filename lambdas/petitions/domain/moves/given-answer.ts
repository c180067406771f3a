import type { Answer, PetitionRating } from '../case/parts.ts';
import type { Petition, PetitionIn } from '../case/petition.ts';
import { isRestricted } from '../case/restricted.ts';
import { arrivedAt } from '../deadlines/clock.ts';

/** An answer as its sender got it, and the agency that gave it. */
export type GivenAnswer = { readonly answer: Answer; readonly agency: string };

/**
 * The final answer that the sender of a petition has: its own, or that of the petition it is merged into. The answers that
 * a petition had before it was merged are counted on, so that no two answers of one sender have the same number.
 */
export function givenAnswer(petition: Petition, leading: Petition | undefined): GivenAnswer | undefined {
  if (petition.status !== 'merged') return answerOf(petition);
  if (leading === undefined || isRestricted(leading)) return undefined;
  const given = answerOf(leading);
  return given && { ...given, answer: { ...given.answer, number: given.answer.number + answersBefore(petition) } };
}

const answerOf = (petition: Petition): GivenAnswer | undefined =>
  petition.status === 'answered' || petition.status === 'published'
    ? { answer: petition.answer, agency: petition.agency }
    : undefined;

/** How many answers a petition had of its own. */
export const answersBefore = ({ answer }: Petition): number => answer?.number ?? 0;

/** The rating of an answer, if the sender has rated that one. */
export const ratingOf = (petition: Petition, { number }: Pick<Answer, 'number'>): PetitionRating | undefined =>
  (petition.rating?.of?.number ?? answersBefore(petition)) === number ? petition.rating : undefined;

type Answered = PetitionIn<'answered' | 'published'>;

/**
 * As if the petition had been answered by itself. What is merged takes the answer over: the agency that gave it has the
 * petition from now on, and the one that merged it had it until then.
 */
export function inOwnRight(petition: Answered | PetitionIn<'merged'>, { answer, agency }: GivenAnswer): Answered {
  if (petition.status !== 'merged') return petition;
  const { merged, countdown, dueOn, custody = [] } = petition;
  const left = { agency: petition.agency, from: arrivedAt(petition), until: merged.at, countdown, dueOn };
  return {
    ...petition,
    ...(agency !== petition.agency && { agency, custody: [...custody, left] }),
    ...{ merged: undefined, checkAt: undefined, publication: undefined, rating: ratingOf(petition, answer) },
    // Of its own clock, which the answer did not end.
    delays: undefined,
    ...{ status: 'answered', answer, assignee: answer.by },
  };
}

/** What its own sender ended, or did not supplement, says nothing to the others; what is restricted must not. */
export function answersForAll(leading: Petition): boolean {
  if (isRestricted(leading) || leading.status === 'withdrawn' || leading.status === 'merged') return false;
  if (leading.status !== 'refused') return true;
  return leading.refusal.ground !== 'noSupplement' && leading.refusal.ground !== 'stateSecret';
}
