import { isAt, mayAct } from '../../../directory/domain/access.ts';
import type { Tree } from '../../../directory/domain/tree.ts';
import type { Caller } from '../../../kernel/caller.ts';
import { hasRole } from '../../../kernel/caller.ts';
import type { Instant } from '../../../kernel/time.ts';
import type { Petition } from '../case/petition.ts';
import { isRestricted } from '../case/restricted.ts';
import { type Attempt, guardOf } from './guards.ts';
import { isLegal, type Move, type Mover, moves } from './moves.ts';

/** The part of a member of staff in the petitions of an agency, or `undefined` if they may not act there. */
export function moverOf(caller: Caller, agency: string, tree: Tree): Exclude<Mover, 'citizen' | 'clock'> | undefined {
  if (!mayAct(caller, agency, tree)) return undefined;
  // What an agency left that ended is of its successor, whose officers are not above it.
  if (!isAt(caller, agency, tree)) return 'above';
  return hasRole(caller, 'head', 'leader') ? 'head' : 'officer';
}

/**
 * Whether a caller who may see the petitions of the agency may also read this one. What is about conduct, or locked, is
 * for heads and leaders only, and never for those whom it may be about.
 */
export function mayRead(caller: Caller, petition: Pick<Petition, 'agency' | 'matter' | 'lock'>, tree: Tree): boolean {
  if (!isRestricted(petition)) return true;
  const mover = moverOf(caller, petition.agency, tree);
  return (mover === 'head' || mover === 'above') && petition.lock?.barred?.includes(caller.id) !== true;
}

/**
 * Whether a caller may open the contact of a sender who stays unknown to the unit in charge: heads and leaders above it,
 * and above every unit that had the petition before. Else a unit would forward it to one below and look from there.
 * Nobody is above the root agency, so its own head and leaders may.
 */
export function mayOpenIdentity(
  caller: Caller,
  { agency, custody = [] }: Pick<Petition, 'agency' | 'custody'>,
  tree: Tree,
): boolean {
  return [agency, ...custody.map((span) => span.agency)].every((owner) => {
    const mover = moverOf(caller, owner, tree);
    return mover === 'above' || (mover === 'head' && tree.superiors(owner).length === 0);
  });
}

/** The moves that a caller can make now. */
export function allowedTo(caller: Caller, petition: Petition, tree: Tree, now: Instant): readonly Move[] {
  const mover = moverOf(caller, petition.agency, tree);
  if (!mayRead(caller, petition, tree)) return [];
  return mover === undefined ? [] : allowedMoves(petition, mover, { now, by: { id: caller.id, name: caller.name } });
}

export const mayMake = (move: Move, mover: Mover): boolean => moves[move].by.some((one) => one === mover);

/** The moves that somebody in this part can make now: legal in the status, theirs to make, and not held up by a guard. */
export const allowedMoves = (petition: Petition, mover: Mover, attempt: Attempt): readonly Move[] =>
  moveNames.filter(
    (move) => isLegal(petition, move) && mayMake(move, mover) && guardOf(move)?.(petition, attempt) === undefined,
  );

const moveNames = Object.keys(moves) as readonly Move[];
