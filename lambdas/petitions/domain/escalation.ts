import * as z from 'zod';
import type { Calendar } from '../../calendar/calendar.ts';
import { addWorkingDays, subtractWorkingDays } from '../../calendar/working-days.ts';
import { type Instant, instantAt, type LocalDate } from '../../kernel/time.ts';
import source from '../data/escalation.json' with { type: 'json' };
import type { Stage } from './policy.ts';

/** Who a step notifies: the assigned officer, the heads of the agency, or the leaders above it. */
export const audiences = ['officer', 'head', 'parentLeader'] as const;
export type Audience = (typeof audiences)[number];

/** The name is part of stored attributes and of the keys of notes. */
const Named = { name: z.string().regex(/^[a-zA-Z0-9]{1,20}$/), notifies: z.array(z.enum(audiences)).min(1) };
const Rule = z.union([
  z.strictObject({ ...Named, percent: z.int().min(1).max(1_000) }),
  z.strictObject({ ...Named, daysAfter: z.int().min(1).max(100) }),
]);
/** At least one step each: the list is what a deadline is watched by. */
const Steps = z.strictObject({ answer: z.array(Rule).min(1), publication: z.array(Rule).min(1) });
type Rule = Readonly<z.infer<typeof Rule>>;

/** When each step was reached and noted for those it notifies; a new round starts with none. */
export const AlertMarks = z.record(z.string(), z.string());
export type AlertMarks = Readonly<z.infer<typeof AlertMarks>>;

export type Step = { readonly name: string; readonly at: Instant; readonly notifies: readonly Audience[] };

/** When offices open, by the calendar of the service: nothing is due at night. */
const ALERT_TIME = '07:30';

let shipped: z.infer<typeof Steps> | undefined;

function shippedSteps(): Readonly<Record<Stage, readonly Rule[]>> {
  shipped ??= Steps.parse(source.steps);
  return shipped;
}

type Due = { readonly dueOn: LocalDate; readonly countdown: { readonly stage: Stage; readonly days: number } };

/** The steps of a deadline in their order. Counted from the due day, so that pauses move them with it. */
export const stepsOf = ({ dueOn, countdown }: Due, calendar: Calendar, rules = shippedSteps()): readonly Step[] =>
  rules[countdown.stage].map((rule) => ({
    name: rule.name,
    notifies: rule.notifies,
    at: instantAt(dayOf(calendar, dueOn, daysAfter(rule, countdown.days)), ALERT_TIME),
  }));

/** Working days after the due day; negative before it. A fraction of a day is reached on the day that completes it. */
const daysAfter = (rule: Rule, days: number): number =>
  'percent' in rule ? Math.ceil((days * rule.percent) / 100) - days : rule.daysAfter;

const dayOf = (calendar: Calendar, dueOn: LocalDate, after: number): LocalDate =>
  after > 0
    ? addWorkingDays(calendar, dueOn, after).on
    : subtractWorkingDays(calendar, subtractWorkingDays(calendar, dueOn, 0), -after);

/** The steps that are not marked and come after the last one that is: a step that was added later is not made up for. */
function unmarked(steps: readonly Step[], marks: AlertMarks): readonly Step[] {
  const last = steps.findLastIndex(({ name }) => marks[name] !== undefined);
  return steps.slice(last + 1);
}

/** The instant of the next step, which may be past; `undefined` once all are marked. */
export const nextStepAt = (steps: readonly Step[], marks: AlertMarks): Instant | undefined =>
  unmarked(steps, marks)
    .map(({ at }) => at)
    .toSorted()[0];

/** The steps to mark now. After an outage there may be several. */
export const reachedSteps = (steps: readonly Step[], marks: AlertMarks, now: Instant): readonly Step[] =>
  unmarked(steps, marks).filter(({ at }) => at <= now);
