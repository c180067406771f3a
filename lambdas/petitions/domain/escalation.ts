import * as z from 'zod';
import type { Calendar } from '../../calendar/calendar.ts';
import { subtractWorkingDays } from '../../calendar/working-days.ts';
import { addDays, type Instant, instantAt, type LocalDate } from '../../kernel/time.ts';
import type { Stage } from './policy.ts';

/** Escalation steps for a deadline, in order; each is sent at most once per deadline round. */
export const escalationSteps = ['dueSoon', 'dueToday', 'late'] as const;
export type EscalationStep = (typeof escalationSteps)[number];

/** When the alert of each step was sent; a new round starts with none. */
export const AlertMarks = z.object({
  dueSoon: z.string().optional(),
  dueToday: z.string().optional(),
  late: z.string().optional(),
});
export type AlertMarks = Readonly<z.infer<typeof AlertMarks>>;

export type StepInstants = Readonly<Record<EscalationStep, Instant>>;

/** Before offices open (07:00 or 07:30, by province), so that it is read first; not at midnight, when phones ring. */
const ALERT_TIME = '07:00';
/** Two days are enough to sign an answer that is drafted, and to take over one that is not. */
export const DUE_SOON_WORKING_DAYS = 2;
/** Publication has only two working days: a warning on the first of them would say nothing new. */
const PUBLICATION_SOON_WORKING_DAYS = 1;

const dueSoonDays: Readonly<Record<Stage, number>> = {
  answer: DUE_SOON_WORKING_DAYS,
  publication: PUBLICATION_SOON_WORKING_DAYS,
};

/** The instant from which each step applies to an answer, or a publication, that is due on `dueOn`. */
export function stepInstants(calendar: Calendar, dueOn: LocalDate, stage: Stage): StepInstants {
  const lastWorkingDay = subtractWorkingDays(calendar, dueOn, 0);

  return {
    dueSoon: instantAt(subtractWorkingDays(calendar, lastWorkingDay, dueSoonDays[stage]), ALERT_TIME),
    dueToday: instantAt(dueOn, ALERT_TIME),
    late: instantAt(addDays(dueOn, 1), ALERT_TIME),
  };
}

/**
 * The next step to send and its instant, which may be past. A step whose successor already applies is skipped: nobody
 * gets "due soon" for a petition that is late. `undefined` once the last step was sent.
 */
export function nextStep(
  instants: StepInstants,
  marks: AlertMarks,
  now: Instant,
): { readonly step: EscalationStep; readonly at: Instant } | undefined {
  const lastSent = escalationSteps.findLastIndex((step) => marks[step] !== undefined);
  const unsent = escalationSteps.slice(lastSent + 1);
  const step = unsent.find((_, index) => {
    const successor = unsent[index + 1];
    return successor === undefined || now < instants[successor];
  });

  return step && { step, at: instants[step] };
}

/** The step to send now, if any. */
export function currentStep(instants: StepInstants, marks: AlertMarks, now: Instant): EscalationStep | undefined {
  const next = nextStep(instants, marks, now);

  return next !== undefined && next.at <= now ? next.step : undefined;
}
