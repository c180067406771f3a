import type { Calendar } from '../../calendar/calendar.ts';
import { addWorkingDays } from '../../calendar/working-days.ts';
import type { LocalDate } from '../../kernel/time.ts';
import { type Channel, type Dossier, isByStaff } from './dossier.ts';
import { dueAt, waitsAgain } from './due.ts';
import { endOf, isAccepted } from './end.ts';
import { method } from './method.ts';

/** Both ends inclusive. */
export type Days = { readonly from: LocalDate; readonly to: LocalDate };

/** What is counted of a dossier: also the row of an index. */
export type Counted = Pick<
  Dossier,
  'status' | 'channel' | 'receivedOn' | 'dueOn' | 'firstDueOn' | 'supplements' | 'doneOn' | 'handedOverOn' | 'endedOn'
> &
  Pick<Dossier, 'endKnownOn' | 'field' | 'by'> &
  Marks;

/** What staff did: explained its delay, apologised for it, or set it aside. */
export type Marks = {
  readonly isExplained?: true | undefined;
  readonly isApologised?: true | undefined;
  readonly isSetAside?: true | undefined;
};

export type Outcome = 'early' | 'onTime' | 'late' | 'inTime' | 'overdue';

/** A dossier in a period. */
export type InPeriod = {
  readonly cameBy: Channel | 'carriedOver';
  readonly outcome: Outcome;
  /** Late or overdue by the due day that was first reported, without the time of supplements: nothing sent later moves it. */
  readonly isLateByFirst: boolean;
  /** Of one that is late or overdue: whether that was explained, and apologised for. */
  readonly isExplained: boolean;
  readonly isApologised: boolean;
  readonly hasNoDueDay: boolean;
  /** Its facts come from a member of staff, not from software. */
  readonly isByStaff: boolean;
  /** It ended in the period, and that was reported later than it should have been. */
  readonly isReportedLate: boolean;
};

/**
 * How a dossier counts in a period, or undefined if it does not: it came later, ended earlier, was never received or is set
 * aside.
 */
export function inPeriod(dossier: Counted, { from, to }: Days, calendar: Calendar): InPeriod | undefined {
  const end = endOf(dossier);
  if (!isAccepted(dossier) || dossier.isSetAside) return undefined;
  if (to < dossier.receivedOn || (end !== undefined && end < from)) return undefined;

  const { firstDueOn, endKnownOn, isExplained = false, isApologised = false } = dossier;
  const endedOn = end !== undefined && end <= to ? end : undefined;
  const outcome = outcomeBy(dossier, { endedOn, to }, calendar);
  const first = outcomeBy({ dueOn: firstDueOn, supplements: [] }, { endedOn, to }, calendar);
  return {
    cameBy: dossier.receivedOn < from ? 'carriedOver' : dossier.channel,
    outcome,
    isLateByFirst: isLate(first),
    isExplained: isLate(outcome) && isExplained,
    isApologised: isLate(outcome) && isApologised,
    hasNoDueDay: dossier.dueOn === undefined,
    isByStaff: isByStaff(dossier),
    isReportedLate:
      endedOn !== undefined &&
      endKnownOn !== undefined &&
      addWorkingDays(calendar, endedOn, method.reportedWithin).on < endKnownOn,
  };
}

export const isLate = (outcome: Outcome): boolean => outcome === 'late' || outcome === 'overdue';

type Clock = Pick<Counted, 'supplements'> & { readonly dueOn?: LocalDate | undefined };
type Judged = { readonly endedOn: LocalDate | undefined; readonly to: LocalDate };

/** By the rules of data/timeliness.json: days are compared, never instants. */
function outcomeBy(clock: Clock, { endedOn, to }: Judged, calendar: Calendar): Outcome {
  if (endedOn === undefined) {
    const due = dueAt(clock, to, calendar);
    return waitsAgain(clock, to) || (due !== undefined && due < to) ? 'overdue' : 'inTime';
  }
  const due = dueAt(clock, endedOn, calendar);
  if (due === undefined || endedOn === due) return 'onTime';
  return endedOn < due ? 'early' : 'late';
}
