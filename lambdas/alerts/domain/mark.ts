import type { Calendar } from '../../calendar/calendar.ts';
import type { Instant, LocalDate } from '../../kernel/time.ts';
import {
  type AlertMarks,
  currentStep,
  type EscalationStep,
  nextStep,
  stepInstants,
} from '../../petitions/domain/escalation.ts';
import type { Stage } from '../../petitions/domain/policy.ts';

type DeadlineState = {
  readonly dueOn: LocalDate;
  readonly countdown: { readonly stage: Stage };
  readonly alerts: AlertMarks;
};

/** What to write on a petition whose alert is due: the step to send, if any, and the time of the next check. */
export type AlertMark = {
  readonly step?: EscalationStep | undefined;
  readonly at: Instant;
  readonly next?: Instant | undefined;
};

/** No step is current if the calendar has changed since the check was scheduled; then only `next` changes. */
export function markOf({ dueOn, countdown, alerts }: DeadlineState, calendar: Calendar, now: Instant): AlertMark {
  const moments = stepInstants(calendar, dueOn, countdown.stage);
  const step = currentStep(moments, alerts, now);
  const marks = step === undefined ? alerts : { ...alerts, [step]: now };

  return { step, at: now, next: nextStep(moments, marks, now)?.at };
}
