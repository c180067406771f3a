import type { LocalDate } from '../../kernel/time.ts';
import type { Outcome } from './outcome.ts';

/** How a dossier stands towards its due day; without an outcome it is not counted. */
export type DossierDue = {
  readonly status: string;
  readonly outcome?: Outcome | undefined;
  readonly dueOn?: LocalDate | undefined;
  readonly workingDaysLeft?: number | undefined;
  readonly workingDaysLate?: number | undefined;
};

/** What a page says about the due day. `askedTwice`: overdue although the day has not passed, or without one. */
export type DueKind =
  | 'notCounted'
  | 'noDue'
  | 'early'
  | 'onTime'
  | 'endedLate'
  | 'overdue'
  | 'askedTwice'
  | 'stopped'
  | 'left';

export function dueKind({ status, outcome, dueOn }: DossierDue, today: LocalDate): DueKind {
  switch (outcome) {
    case undefined:
      return 'notCounted';
    case 'early':
      return 'early';
    case 'onTime':
      return dueOn === undefined ? 'noDue' : 'onTime';
    case 'late':
      return 'endedLate';
    case 'overdue':
      return dueOn === undefined || dueOn >= today ? 'askedTwice' : 'overdue';
    case 'inTime':
      if (status === 'needsSupplement') return 'stopped';
      return dueOn === undefined ? 'noDue' : 'left';
  }
}
