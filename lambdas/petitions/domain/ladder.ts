import type { Calendar } from '../../calendar/calendar.ts';
import { subtractWorkingDays } from '../../calendar/working-days.ts';
import { addDays, type Instant, instantAt, type LocalDate } from '../../kernel/time.ts';
import type { Stage } from './policy.ts';

/** What is said of a deadline to those who keep it, in this order, each at most once a round. */
export const alertSteps = ['dueSoon', 'dueToday', 'late'] as const;
export type AlertStep = (typeof alertSteps)[number];

/** When each step was said; a new round of a petition begins with none. */
export type AlertMarks = { readonly [Step in AlertStep]?: Instant | undefined };

export type StepMoments = Readonly<Record<AlertStep, Instant>>;

/** Before offices open (07:00 or 07:30, by province), so that it is read first; not at midnight, for phones ring. */
const ALERT_TIME = '07:00';
/** Two days are enough to sign an answer that is drafted, and to take over one that is not. */
export const DUE_SOON_WORKING_DAYS = 2;
/** Publication has two working days in all: who is told on the first that it is due soon learns nothing. */
const PUBLICATION_SOON_WORKING_DAYS = 1;

const soon: Readonly<Record<Stage, number>> = {
  answer: DUE_SOON_WORKING_DAYS,
  publication: PUBLICATION_SOON_WORKING_DAYS,
};

/** The instant from which each step is true of a petition whose answer, or its publication, is due on that day. */
export function stepMoments(calendar: Calendar, dueOn: LocalDate, stage: Stage): StepMoments {
  const lastWorkingDay = subtractWorkingDays(calendar, dueOn, 0);

  return {
    dueSoon: instantAt(subtractWorkingDays(calendar, lastWorkingDay, soon[stage]), ALERT_TIME),
    dueToday: instantAt(dueOn, ALERT_TIME),
    late: instantAt(addDays(dueOn, 1), ALERT_TIME),
  };
}

/**
 * The next step to say and from when on, also when that is past. A step whose successor has come is skipped: nobody
 * is told "due soon" of what is late. Nothing is left once the last step is said.
 */
export function nextStep(
  moments: StepMoments,
  marks: AlertMarks,
  now: Instant,
): { readonly step: AlertStep; readonly at: Instant } | undefined {
  const lastSaid = alertSteps.findLastIndex((step) => marks[step] !== undefined);
  const unsaid = alertSteps.slice(lastSaid + 1);
  const step = unsaid.find((_, index) => {
    const successor = unsaid[index + 1];
    return successor === undefined || now < moments[successor];
  });

  return step && { step, at: moments[step] };
}

/** The one step to say now, if any. */
export function currentStep(moments: StepMoments, marks: AlertMarks, now: Instant): AlertStep | undefined {
  const next = nextStep(moments, marks, now);

  return next !== undefined && next.at <= now ? next.step : undefined;
}
