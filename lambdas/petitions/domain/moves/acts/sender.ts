import type { Refusal } from '../../../../kernel/refusal.ts';
import type { EventName } from '../../case/events.ts';
import type { Petition } from '../../case/petition.ts';
import type { Rules } from '../../deadlines/clock.ts';
import { guards } from '../guards.ts';
import { type MoveCode, type MoveRefusal, makeMove } from '../make-move.ts';

/** The sender withdraws the petition. Nothing is answered any more. */
export function withdraw(petition: Petition, rules: Rules, reason?: string): Petition | MoveRefusal {
  return isRepeated(petition, 'withdrawn', reason)
    ? petition
    : makeMove(petition, 'withdraw', { ...rules, note: reason });
}

export type ReopenCode = MoveCode | 'petition.windowClosed' | 'petition.reopenedBefore';

/** "Chưa giải quyết": the agency has another look, once, within some days of the answer. */
export function reopen(petition: Petition, rules: Rules, reason: string): Petition | Refusal<ReopenCode> {
  if (isRepeated(petition, 'reopened', reason)) return petition;
  return guards.reopen(petition, rules) ?? makeMove(petition, 'reopen', { ...rules, note: reason });
}

export type AppealCode = MoveCode | 'petition.windowClosed' | 'petition.notReopened' | 'petition.appealedBefore';

/** "Chưa giải quyết" for the second time: the agency above answers. */
export function appeal(
  petition: Petition,
  rules: Rules,
  { to, reason }: { readonly to: string; readonly reason: string },
): Petition | Refusal<AppealCode> {
  if (isRepeated(petition, 'appealed', reason)) return petition;
  return guards.appeal(petition, rules) ?? makeMove(petition, 'appeal', { ...rules, to, note: reason });
}

/** The button was pressed twice: the same act with the same text, and nothing has happened since. */
const isRepeated = ({ events }: Petition, event: EventName, note: string | undefined): boolean => {
  const last = events.at(-1);
  return last?.event === event && last.note === note;
};
