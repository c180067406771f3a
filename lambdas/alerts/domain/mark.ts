import type { Calendar } from '../../calendar/calendar.ts';
import type { Instant } from '../../kernel/time.ts';
import {
  type AlertMarks,
  nextStepAt,
  reachedSteps,
  type Step,
  stepsOf,
} from '../../petitions/domain/deadlines/escalation.ts';

type DeadlineState = Parameters<typeof stepsOf>[0] & { readonly alerts: AlertMarks };

/** What to note for a petition whose alert is due, and what to write on it. */
export type AlertMark = {
  /** None if the deadline has moved since the check was scheduled; then only `next` changes. */
  readonly reached: readonly Step[];
  readonly steps: readonly string[];
  readonly at: Instant;
  readonly next?: Instant | undefined;
};

export function markOf({ alerts, ...due }: DeadlineState, calendar: Calendar, now: Instant): AlertMark {
  const steps = stepsOf(due, calendar);
  const reached = reachedSteps(steps, alerts, now);
  const names = reached.map(({ name }) => name);
  const marks = { ...alerts, ...Object.fromEntries(names.map((name) => [name, now])) };

  return { reached, steps: names, at: now, next: nextStepAt(steps, marks) };
}
