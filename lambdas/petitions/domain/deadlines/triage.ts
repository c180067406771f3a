import type { Calendar } from '../../../calendar/calendar.ts';
import { type Instant, type LocalDate, localDateOf } from '../../../kernel/time.ts';
import type { Words } from '../../../kernel/words.ts';
import type { Status } from '../case/status.ts';
import type { Countdown } from './countdown.ts';
import { calculateDeadline, type Deadline } from './deadline.ts';
import { type Policy, policyOf, type TriageAct } from './policy.ts';

/** The last day on which an act of triage is in time. */
export type TriageLimit = Pick<Deadline, 'dueOn'> & {
  readonly days: number;
  readonly basis: Words;
};

/** Until when an agency has to accept a petition, or to refuse it, ask for more or pass it on. */
export type Triage = Pick<Deadline, 'dueOn' | 'counted' | 'skipped'> & {
  readonly days: number;
  readonly limits: Readonly<Record<TriageAct, TriageLimit>>;
};

type Untriaged = { readonly status: Status; readonly countdown: Countdown };

/**
 * The triage of a petition that its owner has not accepted; `undefined` afterwards. It starts with the clock of the
 * answer, stands still with it, and is over when the last of its limits is, at the latest when the answer is due.
 */
export function triageOf(
  { status, countdown }: Untriaged,
  calendar: Calendar,
  policies?: readonly Policy[],
): Triage | undefined {
  if (status !== 'submitted') return undefined;
  const policy = policyOf(countdown, policies);
  const within = (days: number) => calculateDeadline({ ...countdown, tier: undefined, days }, calendar);
  const limitOf = (act: TriageAct): TriageLimit => {
    const days = Math.min(policy.limits[act].days, countdown.days);
    return { days, dueOn: within(days).dueOn, basis: policy.limits[act].basis };
  };
  const limits = {
    refuse: limitOf('refuse'),
    requestSupplement: limitOf('requestSupplement'),
    forward: limitOf('forward'),
  };
  const days = Math.max(...Object.values(limits).map((limit) => limit.days));
  const { dueOn, counted, skipped } = within(days);
  return { days, dueOn, counted, skipped, limits };
}

/** What is noted of an act of triage that came after its limit. */
export type LateTriage = { readonly dueOn: LocalDate; readonly isLate: true };

type Judging = {
  readonly now: Instant;
  readonly calendar: Calendar;
  readonly policies?: readonly Policy[] | undefined;
};

/** `undefined` if the act was in time, or the petition was accepted before. */
export function lateTriage(
  petition: Untriaged,
  act: TriageAct,
  { now, calendar, policies }: Judging,
): LateTriage | undefined {
  const limit = triageOf(petition, calendar, policies)?.limits[act];
  return limit !== undefined && limit.dueOn < localDateOf(now) ? { dueOn: limit.dueOn, isLate: true } : undefined;
}
