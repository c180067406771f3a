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

type Warned = {
  readonly dueOn: LocalDate;
  readonly countdown: { readonly stage: Stage };
  readonly alerts: AlertMarks;
};

/** What to write on a petition whose alert has come due: the step that is said, if any, and when to look again. */
export type Mark = {
  readonly step?: EscalationStep | undefined;
  readonly at: Instant;
  readonly next?: Instant | undefined;
};

/** No step is current where the calendar has changed since the petition was set to be looked at: only `next` moves. */
export function markOf({ dueOn, countdown, alerts }: Warned, calendar: Calendar, now: Instant): Mark {
  const moments = stepInstants(calendar, dueOn, countdown.stage);
  const step = currentStep(moments, alerts, now);
  const marks = step === undefined ? alerts : { ...alerts, [step]: now };

  return { step, at: now, next: nextStep(moments, marks, now)?.at };
}
