import * as z from 'zod';
import type { Calendar } from '../../../calendar/calendar.ts';
import type { DeepReadonly } from '../../../kernel/deep-readonly.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import { type Policy, type Stage, stages } from './policy.ts';

/** Why a clock may stand still. */
export const pauseReasons = ['needsSupplement', 'awaitingPublication', 'forwarded'] as const;

/** Of a pause of a limit in hours. */
const instants = { fromAt: z.string().optional(), toAt: z.string().optional() };

/** A span in which the clock was stopped: its first day still counted, its last day did not. */
const Pause = z.object({ from: z.string(), to: z.string().optional(), reason: z.enum(pauseReasons), ...instants });
export type Pause = DeepReadonly<z.infer<typeof Pause>>;

const DaysTier = z.object({ name: z.string(), startedOn: z.string(), days: z.number() });
const HoursTier = z.object({ name: z.string(), startedAt: z.string(), hours: z.number() });
export type HoursTier = DeepReadonly<z.infer<typeof HoursTier>>;

const Versioned = z.object({ id: z.string(), version: z.string() });

/** A running limit in working days, extensions included, with the versions of the policy and calendar it started with. */
export const Countdown = z.object({
  stage: z.enum(stages),
  startedOn: z.string(),
  days: z.number(),
  /** Days of an extension, included in `days`. */
  extendedBy: z.number().optional(),
  pauses: z.array(Pause),
  /** Working days for which its pauses may stop it, in all; missing in items of earlier versions, which had no limit. */
  maxPausedDays: z.number().optional(),
  /** A shorter limit, chosen when the petition was accepted and counted from that day. */
  tier: z.union([HoursTier, DaysTier]).optional(),
  policy: Versioned,
  calendar: Versioned,
});
export type Countdown = DeepReadonly<z.infer<typeof Countdown>>;
export type Tier = NonNullable<Countdown['tier']>;

/** The working days of the limit that applies, extensions included. */
export function daysOfLimit({ days, tier, extendedBy = 0 }: Countdown): number {
  if (tier === undefined) return days;
  return extendedBy + ('hours' in tier ? Math.ceil(tier.hours / HOURS_A_DAY) : tier.days);
}

/** Whether the limit is in hours, so that its pauses need instants. */
export const isInHours = ({ tier }: Countdown): boolean => tier !== undefined && 'hours' in tier;

const HOURS_A_DAY = 8;

export function startCountdown(stage: Stage, startedOn: LocalDate, policy: Policy, calendar: Calendar): Countdown {
  return {
    stage,
    startedOn,
    days: policy.limits[stage].days,
    pauses: [],
    ...(stage === 'answer' && policy.pauses && { maxPausedDays: policy.pauses.days }),
    policy: { id: policy.id, version: policy.version },
    calendar: { id: calendar.id, version: calendar.version },
  };
}
