import { type Refusal, refuse } from '../../../../kernel/refusal.ts';
import type { Petition } from '../../case/petition.ts';
import type { Act, ClosingCode } from '../acts.ts';
import { guards } from '../guards.ts';
import { type MoveCode, makeMove } from '../make-move.ts';
import type { After } from '../moves.ts';

export type ForwardCode = MoveCode | 'petition.sameAgency' | 'petition.tooOften';
export type SendBackCode = MoveCode | 'petition.notForwarded' | 'petition.tooOften';

type Destination = { readonly to: string; readonly reason: string };

/** Passes the petition to another agency of the tree, with that agency's own clock. The caller has checked that it exists. */
export function forward(
  petition: Petition,
  act: Act,
  { to, reason }: Destination,
): After<'forward'> | Refusal<ForwardCode> {
  if (to === petition.agency) return refuse('petition.sameAgency');
  return guards.forward(petition) ?? makeMove(petition, 'forward', { ...act, to, note: reason });
}

/** Returns a wrongly addressed petition to the agency that passed it on; that agency's clock continues. */
export function sendBack(petition: Petition, act: Act, reason: string): After<'sendBack'> | Refusal<SendBackCode> {
  const refusal = guards.sendBack(petition);
  const to = petition.custody?.at(-1)?.agency ?? petition.agency;
  return refusal ?? makeMove(petition, 'sendBack', { ...act, to, note: reason });
}

/** Closes the petition here: `to` is the name of the body outside the tree that is competent. */
export function forwardOut(
  petition: Petition,
  act: Act,
  { to, reason }: Destination,
): After<'forwardOut'> | Refusal<ClosingCode> {
  return guards.forwardOut(petition, act) ?? makeMove(petition, 'forwardOut', { ...act, to, note: reason });
}
