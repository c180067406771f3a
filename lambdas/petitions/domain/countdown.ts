import * as z from 'zod';
import type { Calendar } from '../../calendar/calendar.ts';
import type { DeepReadonly } from '../../kernel/deep-readonly.ts';
import type { LocalDate } from '../../kernel/time.ts';
import { type Policy, type Stage, stages } from './policy.ts';

/** Why a clock may stand still. */
export const pauseReasons = ['needsSupplement', 'awaitingPublication', 'forwarded'] as const;

/** A span in which the clock was stopped: its first day still counted, its last day did not. */
const Pause = z.object({ from: z.string(), to: z.string().optional(), reason: z.enum(pauseReasons) });
export type Pause = DeepReadonly<z.infer<typeof Pause>>;

const Versioned = z.object({ id: z.string(), version: z.string() });

/** A running limit in working days, extensions included, with the versions of the policy and calendar it started with. */
export const Countdown = z.object({
  stage: z.enum(stages),
  startedOn: z.string(),
  days: z.number(),
  /** Days of an extension, included in `days`. */
  extendedBy: z.number().optional(),
  pauses: z.array(Pause),
  /** A shorter limit, chosen when the petition was accepted and counted from that day. */
  tier: z.object({ name: z.string(), startedOn: z.string(), days: z.number() }).optional(),
  policy: Versioned,
  calendar: Versioned,
});
export type Countdown = DeepReadonly<z.infer<typeof Countdown>>;
export type Tier = NonNullable<Countdown['tier']>;

/** The working days of the limit that applies, extensions included. */
export const daysOfLimit = ({ days, tier, extendedBy = 0 }: Countdown): number =>
  tier === undefined ? days : tier.days + extendedBy;

export function startCountdown(stage: Stage, startedOn: LocalDate, policy: Policy, calendar: Calendar): Countdown {
  return {
    stage,
    startedOn,
    days: policy.limits[stage].days,
    pauses: [],
    policy: { id: policy.id, version: policy.version },
    calendar: { id: calendar.id, version: calendar.version },
  };
}
