import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import type { Move } from './moves.ts';
import type { Actor } from './parts.ts';
import type { Petition } from './petition.ts';

/** A petition that was passed on so often belongs to the agency above, which can answer it itself. */
export const MAX_FORWARDS = 8;

/** Who wants to make a move, and when. */
export type Attempt = { readonly now: Instant; readonly by?: Actor | undefined };

/** Why a move that is legal in the status of the petition is still not possible, whatever is sent with it. */
export const guards = {
  forward: tooManyForwards,
  sendBack: (petition: Petition) =>
    petition.custody === undefined ? refuse('petition.notForwarded') : tooManyForwards(petition),
} as const satisfies Partial<Record<Move, Guard>>;

type Guard = (petition: Petition, attempt: Attempt) => Refusal | undefined;

/** The guard of any move. */
export const guardOf = (move: Move): Guard | undefined => (guards as Partial<Record<Move, Guard>>)[move];

function tooManyForwards({ custody = [], version }: Petition): Refusal<'petition.tooOften'> | undefined {
  if (custody.length < MAX_FORWARDS) return undefined;
  const detail = `A petition is passed on at most ${MAX_FORWARDS} times. Answer it, or ask the agency above to do so.`;
  return refuse('petition.tooOften', { detail, version });
}
