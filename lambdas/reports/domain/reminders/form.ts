import type { Calendar } from '../../../calendar/calendar.ts';
import { isWorkingDay } from '../../../calendar/day.ts';
import { addWorkingDays } from '../../../calendar/working-days.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { addDays, type LocalDate } from '../../../kernel/time.ts';
import type { Period } from '../../../scores/domain/period.ts';
import source from '../../data/reminder.json' with { type: 'json' };
import { weekBefore } from '../weekly/week.ts';

/** The text of the letter: what it cites, and the settings of its days. */
export const reminderForm = source;

const WEEK_DAYS = 7;

/** Whether a week that has ended is recent enough to remind of. */
export const isRecent = ({ to }: Period, today: LocalDate): boolean =>
  to < today && today <= addDays(to, WEEK_DAYS * source.weeks);

/** The weeks of which a letter may be sent or waits for its answer, the last one first. */
export const remindedWeeks = (today: LocalDate): readonly string[] =>
  Array.from({ length: source.weeks + 1 }, (_, back) => weekBefore(addDays(today, -WEEK_DAYS * back)).id);

/** The day that the draft proposes for the answer of the agency. */
export const proposedAnswerBy = (on: LocalDate, calendar: Calendar): LocalDate =>
  addWorkingDays(calendar, on, source.proposedWorkingDays).on;

export type DayCode = 'reminder.signingDayInvalid' | 'reminder.answerDayInvalid';
type Days = { readonly week: Period; readonly today: LocalDate; readonly calendar: Calendar };

/** A letter is signed after the week and not after today, and asks for an answer on a later working day. */
export function invalidDays(
  { signedOn, answerBy }: { readonly signedOn: LocalDate; readonly answerBy: LocalDate },
  { week, today, calendar }: Days,
): Refusal<DayCode> | undefined {
  if (signedOn <= week.to || signedOn > today)
    return refuse('reminder.signingDayInvalid', { after: week.to, latest: today });
  const latest = addWorkingDays(calendar, signedOn, source.maxWorkingDays).on;
  const isOpen = signedOn < answerBy && answerBy <= latest && isWorkingDay(calendar, answerBy);
  return isOpen ? undefined : refuse('reminder.answerDayInvalid', { after: signedOn, latest });
}
