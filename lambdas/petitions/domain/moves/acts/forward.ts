import { isRefusal, type Refusal, refuse } from '../../../../kernel/refusal.ts';
import type { Petition } from '../../case/petition.ts';
import type { Act } from '../acts.ts';
import { guards, unexplainedDelay } from '../guards.ts';
import { type MoveCode, makeMove } from '../make-move.ts';
import type { After } from '../moves.ts';
import { explainDelay } from './delay.ts';

type DelayCode = 'petition.delayUnexplained' | 'petition.notLate';
export type ForwardCode = MoveCode | DelayCode | 'petition.sameAgency' | 'petition.tooOften';
export type SendBackCode = MoveCode | DelayCode | 'petition.notForwarded' | 'petition.tooOften';
export type ForwardOutCode = MoveCode | DelayCode;

/** Why it is passed on and, of what is late and not explained, why it is late. */
type Passing = { readonly reason: string; readonly explanation?: string | undefined };
type Destination = Passing & { readonly to: string };

/** Passes the petition to another agency of the tree, with that agency's own clock. The caller has checked that it exists. */
export function forward(
  petition: Petition,
  act: Act,
  { to, reason, explanation }: Destination,
): After<'forward'> | Refusal<ForwardCode> {
  if (to === petition.agency) return refuse('petition.sameAgency');
  const explained = guards.forward(petition) ?? withExplanation(petition, act, explanation);
  return isRefusal(explained) ? explained : makeMove(explained, 'forward', { ...act, to, note: reason });
}

/** Returns a wrongly addressed petition to the agency that passed it on; that agency's clock continues. */
export function sendBack(
  petition: Petition,
  act: Act,
  { reason, explanation }: Passing,
): After<'sendBack'> | Refusal<SendBackCode> {
  const to = petition.custody?.at(-1)?.agency ?? petition.agency;
  const explained = guards.sendBack(petition) ?? withExplanation(petition, act, explanation);
  return isRefusal(explained) ? explained : makeMove(explained, 'sendBack', { ...act, to, note: reason });
}

/** Closes the petition here: `to` is the name of the body outside the tree that is competent. */
export function forwardOut(
  petition: Petition,
  act: Act,
  { to, reason, explanation }: Destination,
): After<'forwardOut'> | Refusal<ForwardOutCode> {
  const explained = withExplanation(petition, act, explanation);
  return isRefusal(explained) ? explained : makeMove(explained, 'forwardOut', { ...act, to, note: reason });
}

/**
 * What is late is passed on at once, because that helps its sender; but who passes it on says in the same
 * request why it is late, so that no delay is handed on unexplained. Both events are one write.
 */
function withExplanation(
  petition: Petition,
  act: Act,
  explanation: string | undefined,
): Petition | Refusal<MoveCode | DelayCode> {
  if (explanation !== undefined) return explainDelay(petition, act, explanation);
  return unexplainedDelay(petition, act) ?? petition;
}
