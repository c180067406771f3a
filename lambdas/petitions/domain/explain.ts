import type { Calendar } from '../../calendar/calendar.ts';
import { reckon } from './deadline.ts';
import type { Petition } from './petition.ts';
import { policyNamed } from './policy.ts';

/** Why a petition is due on its day: the limit and what it rests on, every day counted, every day not and why. */
export function explainDeadline({ countdown, held, code }: Petition, calendar: Calendar) {
  const { stage, startedOn, days, pauses } = countdown;
  const { dueOn, counted, skipped, provisional, undecided } = reckon(countdown, calendar);
  const policy = policyNamed(countdown.policy.id, countdown.policy.version);
  const open = held !== undefined && stage === 'answer' ? [{ from: held.since, reason: 'needsSupplement' }] : [];
  return {
    code,
    stage,
    startedOn,
    dueOn,
    limit: { days, unit: 'workingDays', basis: policy.limits[stage].basis },
    counted,
    skipped,
    pauses: [...pauses, ...open],
    calendar: { id: calendar.id, version: calendar.version, provisional, ...(provisional && { undecided }) },
    policy: countdown.policy,
  };
}
