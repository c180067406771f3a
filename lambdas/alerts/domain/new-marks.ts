import type { Instant } from '../../kernel/time.ts';
import { type AlertMarks, type EscalationStep, escalationSteps } from '../../petitions/domain/escalation.ts';

type MarkedPetition = { readonly round: number; readonly alerts: AlertMarks };

export type NewMark = { readonly step: EscalationStep; readonly at: Instant };

/** The steps marked between two images of a petition; none if a new round started, which has no marks. */
export function newMarks(before: MarkedPetition, after: MarkedPetition): readonly NewMark[] {
  if (before.round !== after.round) return [];

  return escalationSteps.flatMap((step) => {
    const at = after.alerts[step];
    return at !== undefined && before.alerts[step] === undefined ? [{ step, at }] : [];
  });
}
