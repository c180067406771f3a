import type { Calendar } from '../../calendar/calendar.ts';
import { addWorkingDays, countWorkingDays } from '../../calendar/working-days.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { type Instant, type LocalDate, localDateOf } from '../../kernel/time.ts';
import type { Dossier } from './dossier.ts';
import { dueAt } from './due.ts';
import { endOf } from './end.ts';
import { inPeriod, isLate, type Outcome } from './outcome.ts';

/** How a dossier stands on a day: its due day with what moved it, and the working days that are left or have passed. */
export type Standing = {
  readonly outcome: Outcome;
  readonly dueOn?: LocalDate;
  readonly workingDaysLeft?: number;
  readonly workingDaysLate?: number;
};

type Judged = Pick<
  Dossier,
  | 'status'
  | 'channel'
  | 'receivedOn'
  | 'dueOn'
  | 'firstDueOn'
  | 'supplements'
  | 'doneOn'
  | 'handedOverOn'
  | 'endedOn'
  | 'by'
>;

/** Undefined for a dossier that was not received to be handled. */
export function standingOf(dossier: Judged, today: LocalDate, calendar: Calendar): Standing | undefined {
  const counted = inPeriod({ ...dossier, letters: '' }, { from: dossier.receivedOn, to: today }, calendar);
  if (counted === undefined) return undefined;
  const { outcome } = counted;
  const until = endOf(dossier) ?? today;
  const dueOn = dueAt(dossier, until, calendar);
  if (dueOn === undefined) return { outcome };
  const left = countWorkingDays(calendar, until, dueOn);
  if (isLate(outcome)) return { outcome, dueOn, workingDaysLate: Math.max(-left, 0) };
  return outcome === 'inTime' ? { outcome, dueOn, workingDaysLeft: left } : { outcome, dueOn };
}

type Act = { readonly by: string; readonly now: Instant; readonly calendar: Calendar };

const isLateNow = (dossier: Dossier, { now, calendar }: Act) => {
  const standing = standingOf(dossier, localDateOf(now), calendar);
  return standing !== undefined && isLate(standing.outcome);
};

/** Explains to the head why a dossier is late. A later explanation replaces the one before. */
export function explain(dossier: Dossier, act: Act, text: string): Dossier | Refusal<'dossier.notLate'> {
  if (!isLateNow(dossier, act)) return refuse('dossier.notLate');
  return { ...dossier, version: dossier.version + 1, explanation: { at: act.now, by: act.by, text } };
}

/** A new day may be this many working days ahead: longer waits need another decision than a letter of apology. */
export const MAX_NEW_DAYS = 60;

/**
 * Apologises for the delay of a pending dossier and promises a new day: once, and a working day. Also before the due day, as
 * soon as the agency knows that it cannot keep it.
 */
export function apologise(
  dossier: Dossier,
  act: Act,
  { newDueOn, reason }: { readonly newDueOn: LocalDate; readonly reason: string },
): Dossier | Refusal<'dossier.notPending' | 'dossier.tooOften' | 'dossier.dateInvalid'> {
  if (dossier.apology !== undefined) return refuse('dossier.tooOften');
  if (!mayApologise(dossier, act)) return refuse('dossier.notPending');
  if (!isPossible(newDueOn, act)) return refuse('dossier.dateInvalid');
  return { ...dossier, version: dossier.version + 1, apology: { at: act.now, by: act.by, newDueOn, reason } };
}

/** Only what is pending and has a due day can be late. */
export function mayApologise(dossier: Dossier, { now, calendar }: Pick<Act, 'now' | 'calendar'>): boolean {
  const standing = standingOf(dossier, localDateOf(now), calendar);
  return standing?.dueOn !== undefined && endOf(dossier) === undefined;
}

function isPossible(newDueOn: LocalDate, { now, calendar }: Act): boolean {
  const today = localDateOf(now);
  const isWorked = addWorkingDays(calendar, newDueOn, 0).on === newDueOn;
  return isWorked && today < newDueOn && newDueOn <= addWorkingDays(calendar, today, MAX_NEW_DAYS).on;
}
