import type { Calendar } from '../../calendar/calendar.ts';
import { addWorkingDays, countWorkingDays } from '../../calendar/working-days.ts';
import type { LocalDate } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';
import { type Countdown, daysOfLimit } from './countdown.ts';

export type Deadline = {
  readonly dueOn: LocalDate;
  readonly counted: readonly LocalDate[];
  readonly skipped: readonly { readonly on: LocalDate; readonly why: Words }[];
  /** The due day may still move: days off in its span are not announced yet. */
  readonly provisional: boolean;
  readonly undecided: readonly Words[];
  /** The limit that gave the due day: that of the stage, or a tier. */
  readonly limit: { readonly startedOn: LocalDate; readonly days: number; readonly tier?: string };
};

/**
 * The due day of a countdown and every day that was or was not counted towards it. The start day is not counted (Civil
 * Code 2015, article 147); the working days of an ended pause are added back. A pause that began after the due day adds
 * nothing: what was late stays late. A tier can only shorten it.
 */
export function calculateDeadline(countdown: Countdown, calendar: Calendar): Deadline {
  const { startedOn, days, pauses, tier } = countdown;
  const whole = walk({ startedOn, days, pauses }, calendar);
  if (tier === undefined) return whole;
  const since = pauses.filter(({ to }) => to === undefined || to > tier.startedOn);
  const tiered = walk({ startedOn: tier.startedOn, days: daysOfLimit(countdown), pauses: since }, calendar);
  return tiered.dueOn < whole.dueOn ? { ...tiered, limit: { ...tiered.limit, tier: tier.name } } : whole;
}

type Limit = Pick<Countdown, 'startedOn' | 'days' | 'pauses'>;

function walk({ startedOn, days, pauses }: Limit, calendar: Calendar): Deadline {
  let walked = addWorkingDays(calendar, startedOn, days);
  let daysWithPauses = days;
  const ended: { readonly from: LocalDate; readonly to: LocalDate }[] = [];
  for (const { from, to } of pauses) {
    if (to === undefined || from > walked.on) continue;
    daysWithPauses += countWorkingDays(calendar, from, to);
    walked = addWorkingDays(calendar, startedOn, daysWithPauses);
    ended.push({ from, to });
  }

  const { on: dueOn, counted, skipped, provisional, undecided } = walked;
  const wasRunning = (day: LocalDate) => !ended.some(({ from, to }) => from < day && day <= to);
  const limit = { startedOn, days };
  return { dueOn, counted: counted.filter(wasRunning), skipped, provisional, undecided, limit };
}
