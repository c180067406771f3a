import type { Calendar } from '../../calendar/calendar.ts';
import { addWorkingDays, countWorkingDays } from '../../calendar/working-days.ts';
import type { LocalDate } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';
import type { Policy, Stage } from './policy.ts';

/** A span in which the clock stood still: its first day still counted, its last day did not. */
export type Pause = { readonly from: LocalDate; readonly to?: LocalDate | undefined; readonly reason: string };

/** A running limit, kept with the versions it was born with. */
export type Countdown = {
  readonly stage: Stage;
  readonly startedOn: LocalDate;
  /** Working days, extensions included. */
  readonly days: number;
  readonly pauses: readonly Pause[];
  readonly policy: { readonly id: string; readonly version: string };
  readonly calendar: { readonly id: string; readonly version: string };
};

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

export type Reckoning = {
  readonly dueOn: LocalDate;
  readonly counted: readonly LocalDate[];
  readonly skipped: readonly { readonly on: LocalDate; readonly why: Words }[];
  /** The due day may still move: days off in its span are not announced yet. */
  readonly provisional: boolean;
  readonly undecided: readonly Words[];
};

/**
 * The due day of a countdown and every day that was or was not counted towards it. The day it started on is not
 * counted (Civil Code 2015, article 147); working days of an ended pause are the citizen's and are added back. A pause
 * that began when the limit was over gives nothing back: who is late stays late.
 */
export function reckon({ startedOn, days, pauses }: Countdown, calendar: Calendar): Reckoning {
  let walked = addWorkingDays(calendar, startedOn, days);
  let given = days;
  const stoodStill: { readonly from: LocalDate; readonly to: LocalDate }[] = [];
  for (const { from, to } of pauses) {
    if (to === undefined || from > walked.on) continue;
    given += countWorkingDays(calendar, from, to);
    walked = addWorkingDays(calendar, startedOn, given);
    stoodStill.push({ from, to });
  }

  const { on: dueOn, counted, skipped, provisional, undecided } = walked;
  const ran = (day: LocalDate) => !stoodStill.some(({ from, to }) => from < day && day <= to);
  return { dueOn, counted: counted.filter(ran), skipped, provisional, undecided };
}
