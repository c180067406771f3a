import { vietnamCalendar } from '../../lambdas/calendar/vietnam.ts';
import { addWorkingDays } from '../../lambdas/calendar/working-days.ts';
import type { LocalDate } from '../../lambdas/kernel/time.ts';
import { delayReasons } from '../data/dossier-delays.ts';
import type { PlannedDossier } from './dossier-plan.ts';

/** What an agency does on the first working day after the due day of a dossier. */
export type PlannedDelay = {
  readonly on: LocalDate;
  readonly reason: string;
  /** Of the letter of apology, where one is sent. */
  readonly newDueOn?: LocalDate;
};

/** Of three late dossiers one is explained and apologised for, one explained, and one forgotten. */
const FATES = 3;
/** Working days that the letter asks for. */
const EXTENSION = 5;

/** Undefined for a dossier that is not late by the end of the demo, ended on the next day, or was forgotten. */
export function dossierDelay({ code, dueOn, doneOn }: PlannedDossier, last: LocalDate): PlannedDelay | undefined {
  if (dueOn === undefined) return undefined;
  const on = after(dueOn, 1);
  const number = Number(code.slice(-4));
  const isForgotten = number % FATES === 0;
  if (on > last || (doneOn !== undefined && doneOn <= on) || isForgotten) return undefined;
  const reason = delayReasons[number % delayReasons.length] ?? delayReasons[0];
  return { on, reason, ...(number % FATES === 1 && { newDueOn: after(on, EXTENSION) }) };
}

const after = (day: LocalDate, days: number): LocalDate => addWorkingDays(vietnamCalendar(), day, days).on;
