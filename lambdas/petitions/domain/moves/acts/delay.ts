import { isWorkingDay } from '../../../../calendar/day.ts';
import { addWorkingDays } from '../../../../calendar/working-days.ts';
import { type Refusal, refuse } from '../../../../kernel/refusal.ts';
import { type LocalDate, localDateOf } from '../../../../kernel/time.ts';
import type { Petition } from '../../case/petition.ts';
import { policyOf } from '../../deadlines/policy.ts';
import type { Act } from '../acts.ts';
import { guards } from '../guards.ts';
import { type MoveCode, makeMove } from '../make-move.ts';
import type { After } from '../moves.ts';

export type ExtendCode = MoveCode | 'petition.alreadyExtended' | 'petition.dueDayPassed' | 'petition.tooLong';

/** Puts the due day off, once, before it has passed, by no more days than the policy allows. The sender reads why. */
export function extend(
  petition: Petition,
  act: Act,
  { days, reason }: { readonly days: number; readonly reason: string },
): After<'extend'> | Refusal<ExtendCode> {
  const refused = guards.extend(petition, act);
  if (refused !== undefined) return refused;
  const most = longestExtension(petition, act);
  if (days > most) return refuse('petition.tooLong', { maxDays: most });
  return makeMove(petition, 'extend', { ...act, days, note: reason });
}

export type ExplainDelayCode = MoveCode | 'petition.notLate';

/** Says why the petition is late; without it, what is late cannot be closed. */
export function explainDelay(
  petition: Petition,
  act: Act,
  text: string,
): After<'explainDelay'> | Refusal<ExplainDelayCode> {
  return guards.explainDelay(petition, act) ?? makeMove(petition, 'explainDelay', { ...act, note: text });
}

type Appointment = { readonly newDueOn: LocalDate; readonly text: string };
export type AppointmentCode = MoveCode | 'petition.dateInvalid' | 'petition.tooOften';

/** Apologises to the sender and promises a new date. The due day stays: what is late stays late. */
export function apologise(
  petition: Petition,
  act: Act,
  { newDueOn, text }: Appointment,
): After<'apologise'> | Refusal<AppointmentCode> {
  const refused = guards.apologise(petition) ?? invalidDate(petition, act, newDueOn);
  return refused ?? makeMove(petition, 'apologise', { ...act, newDueOn, note: text });
}

/** Tells the sender how far the matter is, and when an answer comes. The due day stays. */
export function interimReply(
  petition: Petition,
  act: Act,
  { newDueOn, text }: Appointment,
): After<'interimReply'> | Refusal<AppointmentCode> {
  const refused = guards.interimReply(petition) ?? invalidDate(petition, act, newDueOn);
  return refused ?? makeMove(petition, 'interimReply', { ...act, newDueOn, note: text });
}

/** A working day after today, and not later than the longest extension would allow. */
function invalidDate(petition: Petition, act: Act, on: LocalDate): Refusal<'petition.dateInvalid'> | undefined {
  const today = localDateOf(act.now);
  const latest = addWorkingDays(act.calendar, today, longestExtension(petition, act)).on;
  const isPossible = today < on && on <= latest && isWorkingDay(act.calendar, on);
  return isPossible ? undefined : refuse('petition.dateInvalid', { after: today, latest });
}

const longestExtension = ({ countdown }: Petition, { policies }: Act): number =>
  policyOf(countdown, policies).limits.extension.days;
