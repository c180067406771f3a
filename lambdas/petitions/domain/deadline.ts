import type { Calendar } from '../../calendar/calendar.ts';
import { addWorkingDays, countWorkingDays } from '../../calendar/working-days.ts';
import type { LocalDate } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';
import type { Countdown } from './countdown.ts';

export type Deadline = {
  readonly dueOn: LocalDate;
  readonly counted: readonly LocalDate[];
  readonly skipped: readonly { readonly on: LocalDate; readonly why: Words }[];
  /** The due day may still move: days off in its span are not announced yet. */
  readonly provisional: boolean;
  readonly undecided: readonly Words[];
};

/**
 * The due day of a countdown and every day that was or was not counted towards it. The start day is not counted (Civil
 * Code 2015, article 147); the working days of an ended pause are added back. A pause that began after the due day adds
 * nothing: what was late stays late.
 */
export function calculateDeadline({ startedOn, days, pauses }: Countdown, calendar: Calendar): Deadline {
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
  return { dueOn, counted: counted.filter(wasRunning), skipped, provisional, undecided };
}
