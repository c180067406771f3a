import type { Calendar } from '../../../calendar/calendar.ts';
import { addWorkingDays, countWorkingDays } from '../../../calendar/working-days.ts';
import { addWorkingMinutes, minutesADay, workingMinutesBetween } from '../../../calendar/working-time.ts';
import { addDays, type Instant, instantAt, type LocalDate, localDateOf } from '../../../kernel/time.ts';
import type { Words } from '../../../kernel/words.ts';
import { type Countdown, daysOfLimit, type HoursTier, type Pause } from './countdown.ts';

export type Deadline = {
  readonly dueOn: LocalDate;
  /** The instant on the due day, where the limit is in working hours. */
  readonly dueAt?: Instant;
  readonly counted: readonly LocalDate[];
  readonly skipped: readonly { readonly on: LocalDate; readonly why: Words }[];
  /** The due day may still move: days off in its span are not announced yet. */
  readonly provisional: boolean;
  readonly undecided: readonly Words[];
  /** The limit that gave the due day: that of the stage, or a tier. */
  readonly limit: {
    readonly startedOn: LocalDate;
    readonly days?: number;
    readonly startedAt?: Instant;
    readonly hours?: number;
    readonly tier?: string;
  };
};

/**
 * The due day of a countdown and every day that was or was not counted towards it. The start day is not counted (Civil
 * Code 2015, article 147); the working days of an ended pause are added back. A pause that began after the due day adds
 * nothing: what was late stays late; nor do days of a pause beyond `maxPausedDays`. A tier can only shorten it.
 */
export function calculateDeadline(countdown: Countdown, calendar: Calendar): Deadline {
  const { tier } = countdown;
  const { pausedDays: _, ...whole } = walk(countdown, calendar);
  if (tier === undefined) return whole;
  const tiered = 'hours' in tier ? walkHours(tier, countdown, calendar) : walkDays(countdown, tier.startedOn, calendar);
  return tiered.dueOn < whole.dueOn || (tiered.dueAt !== undefined && tiered.dueOn === whole.dueOn)
    ? { ...tiered, limit: { ...tiered.limit, tier: tier.name } }
    : whole;
}

/** For how many working days pauses of its own agency stopped the clock of the whole limit. */
export const pausedDays = (countdown: Countdown, calendar: Calendar): number => walk(countdown, calendar).pausedDays;

function walkDays(countdown: Countdown, startedOn: LocalDate, calendar: Calendar): Deadline {
  const pauses = countdown.pauses.filter(({ to }) => to === undefined || to > startedOn);
  const { pausedDays: _, ...tiered } = walk(
    { ...countdown, startedOn, days: daysOfLimit(countdown), pauses },
    calendar,
  );
  return tiered;
}

type Limit = Pick<Countdown, 'startedOn' | 'days' | 'pauses' | 'maxPausedDays'>;
type Paused = { readonly pausedDays: number };

/** While another agency had the petition, its former owner could do nothing: only what an agency pauses itself is limited. */
export const isLimited = ({ reason }: Pause): boolean => reason !== 'forwarded';

function walk(
  { startedOn, days, pauses, maxPausedDays = Number.POSITIVE_INFINITY }: Limit,
  calendar: Calendar,
): Deadline & Paused {
  let walked = addWorkingDays(calendar, startedOn, days);
  let daysWithPauses = days;
  let pausedDays = 0;
  const ended: { readonly from: LocalDate; readonly to: LocalDate }[] = [];
  for (const pause of pauses) {
    const { from, to } = pause;
    if (to === undefined || from > walked.on) continue;
    const whole = countWorkingDays(calendar, from, to);
    const granted = isLimited(pause) ? Math.min(whole, maxPausedDays - pausedDays) : whole;
    if (isLimited(pause)) pausedDays += granted;
    daysWithPauses += granted;
    walked = addWorkingDays(calendar, startedOn, daysWithPauses);
    if (granted === whole) ended.push({ from, to });
    else if (granted > 0) ended.push({ from, to: addWorkingDays(calendar, from, granted).on });
  }

  const { on: dueOn, counted, skipped, provisional, undecided } = walked;
  const wasRunning = (day: LocalDate) => !ended.some(({ from, to }) => from < day && day <= to);
  const limit = { startedOn, days };
  return { dueOn, counted: counted.filter(wasRunning), skipped, provisional, undecided, limit, pausedDays };
}

const MINUTES = 60;

/**
 * Office hours from the acceptance on: what is accepted outside of them starts at the next opening. The office hours of an
 * ended pause are added, and days of an extension end at the same time of the day.
 */
function walkHours({ startedAt, hours }: HoursTier, countdown: Countdown, calendar: Calendar): Deadline {
  const { pauses, extendedBy = 0, maxPausedDays = Number.POSITIVE_INFINITY } = countdown;
  let left = maxPausedDays * minutesADay(calendar);
  let minutes = hours * MINUTES;
  let walked = addWorkingMinutes(calendar, startedAt, minutes);
  for (const pause of pauses) {
    const { fromAt, toAt } = pause;
    if (fromAt === undefined || toAt === undefined || fromAt >= walked.at) continue;
    const whole = workingMinutesBetween(calendar, fromAt, toAt);
    const granted = isLimited(pause) ? Math.min(whole, left) : whole;
    if (isLimited(pause)) left -= granted;
    minutes += granted;
    walked = addWorkingMinutes(calendar, startedAt, minutes);
  }

  const startedOn = localDateOf(startedAt);
  const endsOn = localDateOf(walked.at);
  const extended = addWorkingDays(calendar, endsOn, extendedBy);
  const dueAt = new Date(Date.parse(walked.at) + Date.parse(extended.on) - Date.parse(endsOn)).toISOString();
  const passed = addWorkingDays(calendar, startedOn, countWorkingDays(calendar, startedOn, extended.on));
  const isCounted = (day: LocalDate) =>
    workingMinutesBetween(calendar, latest(startedAt, day), earliest(dueAt, addDays(day, 1))) > 0;
  return {
    ...{
      dueOn: extended.on,
      dueAt,
      counted: [startedOn, ...passed.counted].filter(isCounted),
      skipped: passed.skipped,
    },
    provisional: walked.provisional || extended.provisional,
    undecided: [...new Map([...walked.undecided, ...extended.undecided].map((why) => [why.vi, why])).values()],
    limit: { startedOn, startedAt, hours },
  };
}

const latest = (at: Instant, day: LocalDate) => (at > instantAt(day, '00:00') ? at : instantAt(day, '00:00'));
const earliest = (at: Instant, day: LocalDate) => (at < instantAt(day, '00:00') ? at : instantAt(day, '00:00'));
