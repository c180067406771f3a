import type { Calendar } from '../../../calendar/calendar.ts';
import type { Instant, LocalDate } from '../../../kernel/time.ts';
import type { Words } from '../../../kernel/words.ts';
import type { Petition } from '../case/petition.ts';
import type { Countdown, Pause } from './countdown.ts';
import { calculateDeadline, type Deadline } from './deadline.ts';
import { type Policy, policyOf, type Stage, shippedPolicies, type TriageAct, triageActs } from './policy.ts';
import { type Triage, type TriageLimit, triageOf } from './triage.ts';

export type Explanation = Pick<Deadline, 'dueOn' | 'counted' | 'skipped'> & {
  readonly code: string;
  readonly stage: Stage;
  readonly startedOn: LocalDate;
  /** Where the limit is in working hours: the instants, beside the days. */
  readonly startedAt?: Instant;
  readonly dueAt?: Instant;
  readonly limit: {
    readonly days?: number;
    readonly hours?: number;
    readonly extendedBy?: number;
    /** The tier that was chosen at acceptance, if it is what ends the deadline. */
    readonly tier?: string;
    readonly label?: Words;
    readonly unit: 'workingDays' | 'workingHours';
    readonly basis: Words;
  };
  readonly pauses: readonly Pause[];
  /** For how many working days in all pauses may stop the clock. */
  readonly maxPausedDays?: number;
  readonly calendar: Countdown['calendar'] & {
    readonly provisional: boolean;
    readonly undecided?: readonly Words[];
  };
  /** `appliesTo`: if it is a policy of some agencies or of a matter. */
  readonly policy: Countdown['policy'] & { readonly appliesTo?: Pick<Policy, 'agencies' | 'below' | 'matter'> };
  /** By when the agency has to accept the petition, refuse it, ask for more or pass it on; only until it has. */
  readonly triage?: TriageExplanation;
};

type TriageExplanation = Pick<Triage, 'dueOn' | 'counted' | 'skipped'> & {
  readonly limits: readonly (TriageLimit & { readonly act: TriageAct })[];
};

/** Why a petition is due on its day: the limit and its legal basis, every day counted, every day skipped and why. */
export function explainDeadline(petition: Petition, calendar: Calendar, policies = shippedPolicies()): Explanation {
  const { code, countdown } = petition;
  const { stage, extendedBy } = countdown;
  const { dueOn, dueAt, counted, skipped, provisional, undecided, limit } = calculateDeadline(countdown, calendar);
  const { startedOn, days, startedAt, hours } = limit;
  const policy = policyOf(countdown, policies);
  const tier = policy.tiers?.find(({ name }) => name === limit.tier);
  return {
    code,
    stage,
    startedOn,
    dueOn,
    ...(startedAt !== undefined && { startedAt }),
    ...(dueAt !== undefined && { dueAt }),
    limit: {
      ...(days !== undefined && { days }),
      ...(hours !== undefined && { hours }),
      ...(extendedBy !== undefined && { extendedBy }),
      unit: days === undefined ? 'workingHours' : 'workingDays',
      ...(tier === undefined ? {} : { tier: tier.name, label: tier.label }),
      basis: tier?.basis ?? policy.limits[stage].basis,
    },
    counted,
    skipped,
    pauses: pausesOf(petition),
    ...(countdown.maxPausedDays !== undefined && { maxPausedDays: countdown.maxPausedDays }),
    calendar: { id: calendar.id, version: calendar.version, provisional, ...(provisional && { undecided }) },
    policy: { ...countdown.policy, ...scopeOf(policy) },
    ...triageIn(petition, calendar, policies),
  };
}

function triageIn(
  petition: Petition,
  calendar: Calendar,
  policies: readonly Policy[],
): { readonly triage?: TriageExplanation } {
  const triage = triageOf(petition, calendar, policies);
  if (triage === undefined) return {};
  const { dueOn, counted, skipped, limits } = triage;
  return { triage: { dueOn, counted, skipped, limits: triageActs.map((act) => ({ act, ...limits[act] })) } };
}

function scopeOf({ agencies, below, matter }: Policy): Pick<Explanation['policy'], 'appliesTo'> {
  const appliesTo = { ...(agencies && { agencies }), ...(below && { below }), ...(matter && { matter }) };
  return Object.keys(appliesTo).length === 0 ? {} : { appliesTo };
}

/** With the one that has not ended. */
function pausesOf({ status, countdown, held }: Petition): readonly Pause[] {
  const { pauses } = countdown;
  return status === 'needsSupplement' && held ? [...pauses, { from: held.since, reason: status }] : pauses;
}
