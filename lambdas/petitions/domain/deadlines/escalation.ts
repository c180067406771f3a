import * as z from 'zod';
import type { Calendar } from '../../../calendar/calendar.ts';
import { addWorkingDays, subtractWorkingDays } from '../../../calendar/working-days.ts';
import { addWorkingMinutes, minutesADay, subtractWorkingMinutes } from '../../../calendar/working-time.ts';
import { type Instant, instantAt, type LocalDate } from '../../../kernel/time.ts';
import type { Status } from '../case/status.ts';
import { type Countdown, daysOfLimit } from './countdown.ts';
import {
  type AtOnceRule,
  type Audience,
  type DueRule,
  escalationRules,
  type SendingTime,
  type TriageRule,
} from './escalation-rules.ts';
import type { Policy, WatchedStage } from './policy.ts';
import { type Triage, triageOf } from './triage.ts';

/** When each step was reached and noted for those it notifies; a new round starts with none. */
export const AlertMarks = z.record(z.string(), z.string());
export type AlertMarks = Readonly<z.infer<typeof AlertMarks>>;

export type Step = {
  readonly name: string;
  readonly stage: WatchedStage;
  readonly at: Instant;
  readonly notifies: readonly Audience[];
  /** Notified by a message of its own, in these hours; otherwise by the next digest. */
  readonly atOnce?: SendingTime;
};

/** When offices open, by the calendar of the service: nothing is due at night. */
const ALERT_TIME = '07:30';

type Due = {
  readonly dueOn: LocalDate;
  readonly answerDueAt?: Instant | undefined;
  readonly countdown: Countdown;
};
type Watched = Due & { readonly status: Status };

/**
 * The steps of the deadlines that run, each stage in its order: those of the triage while the petition is not accepted,
 * and those of the answer or the publication. Counted from the due day, so that pauses move them with it.
 */
export function stepsOf(
  { status, ...due }: Watched,
  calendar: Calendar,
  policies?: readonly Policy[],
): readonly Step[] {
  const { triage: rules } = escalationRules().steps;
  const triage = triageOf({ status, countdown: due.countdown }, calendar, policies);
  return [
    ...(triage === undefined ? [] : rules.map((rule) => triageStep(rule, triage, calendar))),
    ...stageSteps(due, calendar),
  ];
}

function stageSteps(due: Due, calendar: Calendar): readonly Step[] {
  const { steps, atOnce } = escalationRules();
  const { dueOn, countdown } = due;
  const { stage, tier } = countdown;
  const sending = tier && atOnce.tiers[tier.name];
  if (stage === 'answer' && sending !== undefined) {
    return atOnce.answer.map((rule) => ({
      ...{ name: rule.name, stage, notifies: rule.notifies, atOnce: sending },
      at: afterMinutes(calendar, dueInstant(due, calendar), minutesAfter(rule, minutesOf(countdown, calendar))),
    }));
  }
  const days = daysOfLimit(countdown);
  return steps[stage].map((rule) => stepAt(rule, stage, onDay(calendar, dueOn, daysAfter(rule, days))));
}

/** A limit in days ends when offices close. */
const dueInstant = ({ dueOn, answerDueAt }: Due, calendar: Calendar): Instant =>
  answerDueAt ?? subtractWorkingMinutes(calendar, instantAt(dueOn, '23:59'), 0);

/** The office time of a limit, extensions included. */
function minutesOf({ tier, extendedBy = 0, ...countdown }: Countdown, calendar: Calendar): number {
  const own = tier !== undefined && 'hours' in tier ? tier.hours * 60 : undefined;
  const perDay = minutesADay(calendar);
  return own === undefined ? daysOfLimit({ ...countdown, tier, extendedBy }) * perDay : own + extendedBy * perDay;
}

const minutesAfter = ({ percent }: AtOnceRule, minutes: number): number =>
  Math.ceil((minutes * percent) / 100) - minutes;

const afterMinutes = (calendar: Calendar, due: Instant, minutes: number): Instant =>
  minutes > 0 ? addWorkingMinutes(calendar, due, minutes).at : subtractWorkingMinutes(calendar, due, -minutes);

const triageStep = (rule: TriageRule, { dueOn, days, limits }: Triage, calendar: Calendar): Step =>
  stepAt(rule, 'triage', 'limit' in rule ? limits[rule.limit].dueOn : onDay(calendar, dueOn, daysAfter(rule, days)));

const stepAt = ({ name, notifies }: TriageRule, stage: WatchedStage, on: LocalDate): Step => ({
  ...{ name, stage, notifies },
  at: instantAt(on, ALERT_TIME),
});

/** Whether a step is one of the triage, by its name, which is all that a note keeps of it. */
export const isTriageStep = (name: string): boolean => name.startsWith('triage');

/** Working days after the due day; negative before it. A fraction of a day is reached on the day that completes it. */
const daysAfter = (rule: DueRule, days: number): number =>
  'percent' in rule ? Math.ceil((days * rule.percent) / 100) - days : rule.daysAfter;

const onDay = (calendar: Calendar, dueOn: LocalDate, after: number): LocalDate =>
  after > 0
    ? addWorkingDays(calendar, dueOn, after).on
    : subtractWorkingDays(calendar, subtractWorkingDays(calendar, dueOn, 0), -after);

/** The steps of each stage after the last one that is marked: a step that was added later is not made up for. */
const unmarked = (steps: readonly Step[], marks: AlertMarks): readonly Step[] =>
  steps.filter(
    (step, at) =>
      !steps.some(({ name, stage }, other) => other >= at && stage === step.stage && marks[name] !== undefined),
  );

/** The instant of the next step, which may be past; `undefined` once all are marked. */
export const nextStepAt = (steps: readonly Step[], marks: AlertMarks): Instant | undefined =>
  unmarked(steps, marks)
    .map(({ at }) => at)
    .toSorted()[0];

/** The steps to mark now. After an outage there may be several. */
export const reachedSteps = (steps: readonly Step[], marks: AlertMarks, now: Instant): readonly Step[] =>
  unmarked(steps, marks).filter(({ at }) => at <= now);
