import type { Refusal } from '../../../../kernel/refusal.ts';
import type { EventName } from '../../case/events.ts';
import type { Petition } from '../../case/petition.ts';
import type { Placed, Rules } from '../../deadlines/clock.ts';
import { givenAnswer } from '../given-answer.ts';
import { guards } from '../guards.ts';
import { illegalMove, type MoveCode, type MoveRefusal, makeMove } from '../make-move.ts';

/** `leading`: what the petition is merged into, if it is. */
export type SenderRules = Rules & { readonly leading?: Petition | undefined };

/** The sender withdraws the petition. Nothing is answered any more. */
export function withdraw(petition: Petition, rules: SenderRules, reason?: string): Petition | MoveRefusal {
  if (isRepeated(petition, 'withdrawn', reason)) return petition;
  return guards.withdraw(petition, rules) ?? makeMove(petition, 'withdraw', { ...rules, note: reason });
}

export type ReopenCode = MoveCode | 'petition.windowClosed' | 'petition.reopenedBefore';

/**
 * "Chưa giải quyết": the agency that answered has another look, once, within some days of the answer. What is merged goes
 * on by itself: the answer of the leading petition stays for the others.
 */
export function reopen(
  petition: Petition,
  rules: Placed & SenderRules,
  reason: string,
): Petition | Refusal<ReopenCode> {
  if (isRepeated(petition, 'reopened', reason)) return petition;
  const refused = guards.reopen(petition, rules);
  if (refused !== undefined) return refused;
  const given = givenAnswer(petition, rules.leading);
  if (given === undefined) return illegalMove(petition, 'reopen');
  const passed = given.agency === petition.agency ? {} : { to: given.agency };
  return makeMove(petition, 'reopen', { ...rules, ...passed, given, note: reason });
}

export type AppealCode = MoveCode | 'petition.windowClosed' | 'petition.notReopened' | 'petition.appealedBefore';

/** "Chưa giải quyết" for the second time: the agency above answers. */
export function appeal(
  petition: Petition,
  rules: Placed & SenderRules,
  { to, reason }: { readonly to: string; readonly reason: string },
): Petition | Refusal<AppealCode> {
  if (isRepeated(petition, 'appealed', reason)) return petition;
  const refused = guards.appeal(petition, rules);
  if (refused !== undefined) return refused;
  const given = givenAnswer(petition, rules.leading);
  if (given === undefined) return illegalMove(petition, 'appeal');
  return makeMove(petition, 'appeal', { ...rules, to, given, note: reason });
}

/** The button was pressed twice: the same act with the same text, and nothing has happened since. */
const isRepeated = ({ events }: Petition, event: EventName, note: string | undefined): boolean => {
  const last = events.at(-1);
  return last?.event === event && last.note === note;
};
