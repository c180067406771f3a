import { dayText } from '../../../../kernel/date-text.ts';
import type { Petition } from '../../case/petition.ts';
import { type Rules, recalculateClock } from '../../deadlines/clock.ts';
import { type MoveRefusal, makeMove } from '../make-move.ts';
import { type After, isLegal } from '../moves.ts';

/** A deadline that another version of the calendar gave, and what it is by the present one. */
export type DeadlineChange = {
  readonly code: string;
  readonly agency: string;
  readonly from: { readonly dueOn: string; readonly provisional: boolean };
  readonly to: { readonly dueOn: string; readonly provisional: boolean };
};

/** What recalculating would change; `undefined` if nothing. A clock that stands still is calculated when it goes on. */
export function deadlineChange(petition: Petition, rules: Rules): DeadlineChange | undefined {
  if (!isLegal(petition, 'recalculate')) return undefined;
  const { code, agency, dueOn, provisional } = petition;
  const to = recalculateClock(petition, rules);
  if (to.dueOn === dueOn && to.provisional === provisional) return undefined;
  return { code, agency, from: { dueOn, provisional }, to: { dueOn: to.dueOn, provisional: to.provisional } };
}

/** Sets the deadline right; `undefined` if it is right. The history notes both days. */
export function recalculate(petition: Petition, rules: Rules): After<'recalculate'> | MoveRefusal | undefined {
  const change = deadlineChange(petition, rules);
  if (change === undefined) return undefined;
  const note = `${dayText('vi', change.from.dueOn)} → ${dayText('vi', change.to.dueOn)}`;
  return makeMove(petition, 'recalculate', { ...rules, note });
}
