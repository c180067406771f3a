import * as z from 'zod';
import type { Calendar } from '../../../calendar/calendar.ts';
import { addWorkingDays, subtractWorkingDays } from '../../../calendar/working-days.ts';
import { type Instant, instantAt, type LocalDate } from '../../../kernel/time.ts';
import source from '../../data/escalation.json' with { type: 'json' };
import type { Status } from '../case/status.ts';
import { type Countdown, daysOfLimit } from './countdown.ts';
import { type Policy, triageActs, type WatchedStage } from './policy.ts';
import { type Triage, triageOf } from './triage.ts';

/** Who a step notifies: the assigned officer, the heads of the agency, or the leaders above it. */
export const audiences = ['officer', 'head', 'parentLeader'] as const;
export type Audience = (typeof audiences)[number];

/** The name is part of stored attributes and of the keys of notes. */
const Named = { name: z.string().regex(/^[a-zA-Z0-9]{1,20}$/), notifies: z.array(z.enum(audiences)).min(1) };
const DueRule = z.union([
  z.strictObject({ ...Named, percent: z.int().min(1).max(1_000) }),
  z.strictObject({ ...Named, daysAfter: z.int().min(1).max(100) }),
]);
/** Triage runs beside the answer, in the same round: its steps need names of their own. */
const triageName = { name: z.string().regex(/^triage[a-zA-Z0-9]{1,14}$/) };
const TriageRule = z.union([
  z.strictObject({ ...Named, ...triageName, limit: z.enum(triageActs) }),
  ...DueRule.options.map((rule) => rule.extend(triageName)),
]);
/** At least one step each: the list is what a deadline is watched by. */
const Steps = z.strictObject({
  triage: z.array(TriageRule).min(1),
  answer: z.array(DueRule).min(1),
  publication: z.array(DueRule).min(1),
});
type DueRule = Readonly<z.infer<typeof DueRule>>;
type TriageRule = Readonly<z.infer<typeof TriageRule>>;

/** When each step was reached and noted for those it notifies; a new round starts with none. */
export const AlertMarks = z.record(z.string(), z.string());
export type AlertMarks = Readonly<z.infer<typeof AlertMarks>>;

export type Step = {
  readonly name: string;
  readonly stage: WatchedStage;
  readonly at: Instant;
  readonly notifies: readonly Audience[];
};

/** When offices open, by the calendar of the service: nothing is due at night. */
const ALERT_TIME = '07:30';

let shipped: z.infer<typeof Steps> | undefined;

function shippedSteps(): z.infer<typeof Steps> {
  shipped ??= Steps.parse(source.steps);
  return shipped;
}

type Watched = { readonly status: Status; readonly dueOn: LocalDate; readonly countdown: Countdown };

/**
 * The steps of the deadlines that run, each stage in its order: those of the triage while the petition is not accepted,
 * and those of the answer or the publication. Counted from the due day, so that pauses move them with it.
 */
export function stepsOf(
  { status, dueOn, countdown }: Watched,
  calendar: Calendar,
  policies?: readonly Policy[],
): readonly Step[] {
  const rules = shippedSteps();
  const triage = triageOf({ status, countdown }, calendar, policies);
  const { stage } = countdown;
  const days = daysOfLimit(countdown);
  return [
    ...(triage === undefined ? [] : rules.triage.map((rule) => triageStep(rule, triage, calendar))),
    ...rules[stage].map((rule) => stepAt(rule, stage, onDay(calendar, dueOn, daysAfter(rule, days)))),
  ];
}

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
