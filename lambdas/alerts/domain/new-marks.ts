import type { Instant } from '../../kernel/time.ts';
import { type AlertMarks, type EscalationStep, escalationSteps } from '../../petitions/domain/escalation.ts';

type Marked = { readonly round: number; readonly alerts: AlertMarks };

export type NewMark = { readonly step: EscalationStep; readonly at: Instant };

/** The steps that were said between two images of a petition. A new round begins with none, so it says nothing. */
export function newMarks(before: Marked, after: Marked): readonly NewMark[] {
  if (before.round !== after.round) return [];

  return escalationSteps.flatMap((step) => {
    const at = after.alerts[step];
    return at !== undefined && before.alerts[step] === undefined ? [{ step, at }] : [];
  });
}
