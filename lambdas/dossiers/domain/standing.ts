import type { Calendar } from '../../calendar/calendar.ts';
import { countWorkingDays } from '../../calendar/working-days.ts';
import type { LocalDate } from '../../kernel/time.ts';
import { dueAt } from './due.ts';
import { endOf } from './end.ts';
import { type Counted, inPeriod, isLate, type Outcome } from './outcome.ts';

/** How a dossier stands on a day: its due day with what moved it, and the working days that are left or have passed. */
export type Standing = {
  readonly outcome: Outcome;
  readonly dueOn?: LocalDate;
  readonly workingDaysLeft?: number;
  readonly workingDaysLate?: number;
};

/** Working days ahead that a due day counts as near. */
export const DAYS_SOON = 3;

type Judged = Omit<Counted, 'field' | 'endKnownOn'>;

/** Undefined for a dossier that is not counted: it was not received to be handled, or is set aside. */
export function standingOf(dossier: Judged, today: LocalDate, calendar: Calendar): Standing | undefined {
  const counted = inPeriod(dossier, { from: dossier.receivedOn, to: today }, calendar);
  if (counted === undefined) return undefined;
  const { outcome } = counted;
  const until = endOf(dossier) ?? today;
  const dueOn = dueAt(dossier, until, calendar);
  if (dueOn === undefined) return { outcome };
  const left = countWorkingDays(calendar, until, dueOn);
  if (isLate(outcome)) return { outcome, dueOn, workingDaysLate: Math.max(-left, 0) };
  return outcome === 'inTime' ? { outcome, dueOn, workingDaysLeft: left } : { outcome, dueOn };
}
