import type { Calendar } from '../../calendar/calendar.ts';
import { addWorkingDays, countWorkingDays } from '../../calendar/working-days.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { addDays, type LocalDate, localDateOf } from '../../kernel/time.ts';
import type { Finding, FindingRow } from './finding.ts';

/** An inspection looks back a few years; an older document is rather a slip of the pen. */
const MAX_AGE_DAYS = 3_653;
/** Longer than any plan to remedy something, so that a mistyped year is noticed. */
const MAX_AHEAD_DAYS = 1_827;

type Days = { readonly on: LocalDate; readonly dueOn: LocalDate };

/** A document of the future is refused, and a remedy that was due before it. */
export function invalidDays({ on, dueOn }: Days, today: LocalDate): Refusal<'finding.dayInvalid'> | undefined {
  const oldest = addDays(today, -MAX_AGE_DAYS);
  if (on < oldest || on > today)
    return refuse('finding.dayInvalid', { in: 'source.on', earliest: oldest, latest: today });
  const latest = addDays(today, MAX_AHEAD_DAYS);
  return dueOn < on || dueOn > latest ? refuse('finding.dayInvalid', { in: 'dueOn', earliest: on, latest }) : undefined;
}

/** A day off moves to the next working day (Civil Code 2015, article 148.5); the stated day is kept beside it. */
export function dueDay(calendar: Calendar, stated: LocalDate): Pick<Finding, 'dueOn' | 'statedDueOn'> {
  const { on } = addWorkingDays(calendar, stated, 0);
  return on === stated ? { dueOn: on } : { dueOn: on, statedDueOn: stated };
}

/** Past its day without a report that waits for confirmation: what the agency has still to do. */
export const isOverdue = ({ state, dueOn }: Pick<FindingRow, 'state' | 'dueOn'>, today: LocalDate): boolean =>
  (state === 'open' || state === 'returned') && dueOn < today;

/** Working days left or late: until today while it is to be done, until the day of the report afterwards. */
export type DueDays = { readonly workingDaysLeft?: number; readonly workingDaysLate?: number };

export function dueDays(finding: Finding, today: LocalDate, calendar: Calendar): DueDays {
  const { state, dueOn } = finding;
  if (state === 'withdrawn') return {};
  const isDone = state === 'reported' || state === 'confirmed';
  const until = isDone ? localDateOf(finding.report.at) : today;
  if (until > dueOn) return { workingDaysLate: countWorkingDays(calendar, dueOn, until) };
  return isDone ? {} : { workingDaysLeft: countWorkingDays(calendar, until, dueOn) };
}
