import * as z from 'zod';
import type { Calendar } from '../../../calendar/calendar.ts';
import type { DeepReadonly } from '../../../kernel/deep-readonly.ts';
import type { Instant, LocalDate } from '../../../kernel/time.ts';
import type { Countdown } from './countdown.ts';
import { calculateDeadline, isLimited, pausedDays } from './deadline.ts';

/** When it would have been due; `isLate`: after that instant, of a limit in hours. `refusalDueOn`: of a refusal. */
const Undelayed = z.object({
  dueOn: z.string(),
  dueAt: z.string().optional(),
  isLate: z.literal(true).optional(),
  refusalDueOn: z.string().optional(),
});

/**
 * What put a due day off, and when it would have been due otherwise: reports show it beside what is on time. Only what an
 * agency does itself: while another agency had the petition, it could do nothing.
 */
export const Delays = z.object({
  /** Working days for which pauses stopped the clock; 0 if a pause ended on its first day, or began after the due day. */
  pausedDays: z.number().optional(),
  /** Working days of the extension. */
  extendedDays: z.number().optional(),
  withoutPauses: Undelayed.optional(),
  withoutExtensions: Undelayed.optional(),
  withoutBoth: Undelayed.optional(),
});
export type Delays = DeepReadonly<z.infer<typeof Delays>>;

/** Missing if nothing delayed it. `answeredAt` judges an answer where the limit is in hours. */
export function delaysOf(countdown: Countdown, calendar: Calendar, answeredAt?: Instant): Delays | undefined {
  const { pauses, days, extendedBy = 0 } = countdown;
  const isPaused = pauses.some(isLimited);
  const isExtended = extendedBy > 0;
  if (!isPaused && !isExtended) return undefined;
  const unpaused = withoutPauses(countdown);
  const original = { days: days - extendedBy, extendedBy: undefined };
  const dueBy = (changed: Countdown) => {
    const { dueOn, dueAt } = calculateDeadline(changed, calendar);
    const isLate = dueAt !== undefined && answeredAt !== undefined && answeredAt > dueAt;
    return { dueOn, ...(dueAt !== undefined && { dueAt }), ...(isLate && ({ isLate } as const)) };
  };
  return {
    ...(isPaused && { pausedDays: pausedDays(countdown, calendar), withoutPauses: dueBy(unpaused) }),
    ...(isExtended && { extendedDays: extendedBy, withoutExtensions: dueBy({ ...countdown, ...original }) }),
    ...(isPaused && isExtended && { withoutBoth: dueBy({ ...unpaused, ...original }) }),
  };
}

/** Of a refusal, whose own limit would have ended then without pauses. Extensions do not change it. */
export const delaysOfRefusal = (delays: Delays | undefined, refusalDueOn: LocalDate): Delays | undefined =>
  delays && {
    ...delays,
    ...(delays.withoutPauses && { withoutPauses: { ...delays.withoutPauses, refusalDueOn } }),
    ...(delays.withoutBoth && { withoutBoth: { ...delays.withoutBoth, refusalDueOn } }),
  };

/** The clock as if its agency had never stopped it. */
export const withoutPauses = (countdown: Countdown): Countdown => ({
  ...countdown,
  pauses: countdown.pauses.filter((pause) => !isLimited(pause)),
});
