import type { Calendar } from '../../calendar/calendar.ts';
import { addWorkingDays } from '../../calendar/working-days.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { type Instant, type LocalDate, localDateOf } from '../../kernel/time.ts';
import { countedOf } from './counted.ts';
import { type Dossier, EXPLANATIONS_KEPT } from './dossier.ts';
import { endOf } from './end.ts';
import { isLate } from './outcome.ts';
import { standingOf } from './standing.ts';

type Moment = { readonly now: Instant; readonly calendar: Calendar };
type Act = Moment & { readonly by: string };

export const isLateNow = (dossier: Dossier, { now, calendar }: Moment): boolean => {
  const standing = standingOf(countedOf(dossier), localDateOf(now), calendar);
  return standing !== undefined && isLate(standing.outcome);
};

/** Explains to the head why a dossier is late. The latest explanations are kept. */
export function explain(dossier: Dossier, act: Act, text: string): Dossier | Refusal<'dossier.notLate'> {
  if (!isLateNow(dossier, act)) return refuse('dossier.notLate');
  const explanations = [...dossier.explanations, { at: act.now, by: act.by, text }].slice(-EXPLANATIONS_KEPT);
  return { ...dossier, version: dossier.version + 1, explanations };
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
export function mayApologise(dossier: Dossier, { now, calendar }: Moment): boolean {
  const standing = standingOf(countedOf(dossier), localDateOf(now), calendar);
  return standing?.dueOn !== undefined && endOf(dossier) === undefined;
}

function isPossible(newDueOn: LocalDate, { now, calendar }: Act): boolean {
  const today = localDateOf(now);
  const isWorked = addWorkingDays(calendar, newDueOn, 0).on === newDueOn;
  return isWorked && today < newDueOn && newDueOn <= addWorkingDays(calendar, today, MAX_NEW_DAYS).on;
}
