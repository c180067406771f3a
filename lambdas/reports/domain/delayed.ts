import { closingIn } from './closing.ts';
import type { DateRange } from './date-range.ts';
import { type Done, done, type Pending, pending } from './done.ts';
import { outcomeIn } from './outcome.ts';
import type { PetitionDays } from './petition-days.ts';
import { type Without, without } from './without.ts';

/** What is judged by a due day that a pause or an extension may have put off. */
export type Judged = { readonly answered: Done; readonly refusals: Done; readonly pending: Pending };

/** What pauses and extensions did for the petitions of a month: how much, and how these are judged without it. */
export type Delayed = Readonly<Record<Without, Judged>> & {
  /** Of what was answered or refused; `pending`: what still waits for its sender. */
  readonly pauses: { readonly cases: number; readonly pausedWorkingDays: number; readonly pending: number };
  /** Of what was answered. */
  readonly extensions: { readonly cases: number; readonly extendedWorkingDays: number };
};

/** Of the petitions that were open in the month. */
export function delayedIn(petitions: readonly PetitionDays[], month: DateRange): Delayed {
  const closings = petitions.map((petition) => closingIn(petition, month));
  const ofAnswers = closings.flatMap((closing) => (closing?.as === 'answered' ? [closing.delays] : []));
  const ofRefusals = closings.flatMap((closing) => (closing?.as === 'refused' ? [closing.delays] : []));
  const paused = [...ofAnswers, ...ofRefusals].flatMap((delays) => delays?.pausedDays ?? []);
  const extended = ofAnswers.flatMap((delays) => delays?.extendedDays ?? []);
  const waiting = petitions.filter(({ isPaused }, at) => isPaused === true && closings[at] === undefined);
  return {
    pauses: { cases: paused.length, pausedWorkingDays: sum(paused), pending: waiting.length },
    extensions: { cases: extended.length, extendedWorkingDays: sum(extended) },
    withoutPauses: judgedIn(petitions, month, 'withoutPauses'),
    withoutExtensions: judgedIn(petitions, month, 'withoutExtensions'),
    withoutBoth: judgedIn(petitions, month, 'withoutBoth'),
  };
}

function judgedIn(petitions: readonly PetitionDays[], month: DateRange, which: Without): Judged {
  const outcomes = petitions.map((petition) => outcomeIn(without(petition, which), month));
  const count = (wanted: (typeof outcomes)[number]) => outcomes.filter((outcome) => outcome === wanted).length;
  return {
    answered: done(count('onTime'), count('late')),
    refusals: done(count('refusedOnTime'), count('refusedLate')),
    pending: pending(count('inTime'), count('overdue')),
  };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** The sum over several agencies; no petition belongs to two of them. */
export function sumOfDelayed(parts: readonly Delayed[]): Delayed {
  const total = (pick: (part: Delayed) => number) => sum(parts.map(pick));
  return {
    pauses: {
      cases: total(({ pauses }) => pauses.cases),
      pausedWorkingDays: total(({ pauses }) => pauses.pausedWorkingDays),
      pending: total(({ pauses }) => pauses.pending),
    },
    extensions: {
      cases: total(({ extensions }) => extensions.cases),
      extendedWorkingDays: total(({ extensions }) => extensions.extendedWorkingDays),
    },
    withoutPauses: sumOfJudged(parts.map((part) => part.withoutPauses)),
    withoutExtensions: sumOfJudged(parts.map((part) => part.withoutExtensions)),
    withoutBoth: sumOfJudged(parts.map((part) => part.withoutBoth)),
  };
}

const sumOfJudged = (parts: readonly Judged[]): Judged => ({
  answered: done(sum(parts.map(({ answered }) => answered.onTime)), sum(parts.map(({ answered }) => answered.late))),
  refusals: done(sum(parts.map(({ refusals }) => refusals.onTime)), sum(parts.map(({ refusals }) => refusals.late))),
  pending: pending(sum(parts.map((part) => part.pending.inTime)), sum(parts.map((part) => part.pending.overdue))),
});
