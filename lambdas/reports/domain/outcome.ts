import type { LocalDate } from '../../kernel/time.ts';
import { closingIn } from './closing.ts';
import type { DateRange } from './date-range.ts';
import type { PetitionDays } from './petition-days.ts';

/** Every petition of a month has exactly one. */
export type Outcome =
  | ('onTime' | 'late' | 'refusedOnTime' | 'refusedLate' | 'mergedOnTime' | 'mergedLate')
  | ('forwardedOut' | 'withdrawn' | 'inTime' | 'overdue');

export function outcomeIn(petition: PetitionDays, month: DateRange): Outcome {
  const closing = closingIn(petition, month);
  if (closing === undefined) return petition.isPaused === true || !isOverdue(petition, month) ? 'inTime' : 'overdue';
  const isOnTime = closing.isLate !== true && closing.on <= (closing.dueOn ?? petition.dueOn);
  switch (closing.as) {
    case 'answered':
      return isOnTime ? 'onTime' : 'late';
    case 'refused':
      return isOnTime ? 'refusedOnTime' : 'refusedLate';
    case 'merged':
      return isOnTime ? 'mergedOnTime' : 'mergedLate';
    default:
      return closing.as;
  }
}

/**
 * At the end of the month. A due day ends with its day; a due instant, which an answer that was late after it proves too,
 * is in the office hours of its day, so on the last day it has passed.
 */
function isOverdue(petition: PetitionDays, { to }: DateRange): boolean {
  const { dueOn, isInHours } = clockAfter(petition, to);
  return isInHours ? dueOn <= to : dueOn < to;
}

/** The clock that ran at the end of a day: that of an answer given later which did not last, or the present one. */
function clockAfter({ past = [], dueOn, dueAt, closed }: PetitionDays, day: LocalDate) {
  const later = past.find(({ on }) => on > day);
  return later?.dueOn === undefined
    ? { dueOn, isInHours: dueAt !== undefined || closed?.isLate === true }
    : { dueOn: later.dueOn, isInHours: later.isLate === true };
}
