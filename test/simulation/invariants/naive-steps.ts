import source from '../../../lambdas/petitions/data/escalation.json' with { type: 'json' };
import { isNaiveWorkingDay } from '../../support/naive-deadline.ts';
import { after, at, dayOf, MINUTE_MS, timeOf, workingDay } from '../time.ts';

/** When a step of a deadline is due and whom it notifies, from the rules alone: written again, without the calendar. */

type Rule = { readonly name: string; readonly notifies: readonly string[]; percent?: number; daysAfter?: number };
type Tier = { readonly name: string; readonly days?: number; readonly hours?: number };
type Countdown = {
  readonly stage: string;
  readonly days: number;
  readonly extendedBy?: number | undefined;
  readonly tier?: unknown;
};
type Deadline = { readonly dueOn: string; readonly answerDueAt?: string | undefined; readonly countdown: Countdown };
export type NaiveStep = { readonly name: string; readonly at: string; readonly notifies: readonly string[] };

const OPENS = '07:30';
const rules: Readonly<Record<string, readonly Rule[] | undefined>> = source.steps;

export function naiveSteps(deadline: Deadline): readonly NaiveStep[] {
  const { stage, days, extendedBy = 0 } = deadline.countdown;
  const tier = deadline.countdown.tier as Tier | undefined;
  if (stage === 'answer' && tier !== undefined && urgentTiers.has(tier.name))
    return urgentSteps(deadline, tier, extendedBy);
  return dailySteps(deadline.dueOn, stage, days);
}

const urgentTiers = new Map(Object.entries(source.atOnce.tiers));
const sessions = [
  ['07:30', '11:30'],
  ['13:30', '17:00'],
] as const;
const MINUTES_A_DAY = 450;

function urgentSteps({ dueOn, answerDueAt }: Deadline, tier: Tier, extendedBy: number): readonly NaiveStep[] {
  const due = answerDueAt ?? at(dueOn, '17:00');
  const own = tier.hours === undefined ? (tier.days ?? 0) * MINUTES_A_DAY : tier.hours * 60;
  const minutes = own + extendedBy * MINUTES_A_DAY;
  return source.atOnce.answer.map(({ name, notifies, percent }) => ({
    ...{ name, notifies },
    at: minutesFrom(due, Math.ceil((minutes * percent) / 100) - minutes),
  }));
}

/** Asked for again and again, and slow on purpose. */
const walked = new Map<string, string>();

function minutesFrom(from: string, minutes: number): string {
  const key = `${from} ${minutes}`;
  const known = walked.get(key) ?? walk(from, minutes);
  walked.set(key, known);
  return known;
}

/** Walks minute by minute; a minute counts if offices are open at its end, or at its beginning on the way back. */
function walk(from: string, minutes: number): string {
  const step = Math.sign(minutes) * MINUTE_MS;
  let now = from;
  for (let left = Math.abs(minutes); left > 0; ) {
    const next = after(now, step);
    if (isOpen(step > 0 ? now : next)) left -= 1;
    now = next;
  }
  return now;
}

/** By its beginning alone: the last minute of a day ends at 00:00. */
const isOpen = (start: string): boolean =>
  isNaiveWorkingDay(dayOf(start)) &&
  sessions.some(([opens, closes]) => timeOf(start) >= opens && timeOf(start) < closes);

const dailySteps = (dueOn: string, stage: string, days: number): readonly NaiveStep[] =>
  (rules[stage] ?? []).map(({ name, notifies, percent = 0, daysAfter }) => {
    const from = daysAfter ?? Math.ceil((days * percent) / 100) - days;
    const last = isNaiveWorkingDay(dueOn) || from > 0 ? dueOn : workingDay(dueOn, -1);
    return { name, notifies, at: at(workingDay(last, from), OPENS) };
  });
