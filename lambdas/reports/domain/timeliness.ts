import { wasOpenIn } from './closing.ts';
import type { DateRange } from './date-range.ts';
import { type Delayed, delayedIn, type Judged, sumOfDelayed } from './delayed.ts';
import { type Done, done, type Pending, pending } from './done.ts';
import { outcomeIn } from './outcome.ts';
import type { PetitionDays } from './petition-days.ts';
import { publicationIn } from './publication.ts';
import { withouts } from './without.ts';

/**
 * The petitions of a month by outcome. Every petition is in exactly one of `answered`, `refusals`, `forwardedOut`,
 * `withdrawn`, `merged` and `pending`; `refused` is the total of `refusals`. Publications are counted beside: an answer is given
 * before it is published. So is what pauses and extensions did.
 */
export type Timeliness = Delayed &
  Outcomes & {
    readonly published: Done;
    readonly awaitingPublication: Pending;
    /** Without what is or was restricted: what may be published. */
    readonly unrestricted: PublicOutcomes;
  };

/** Published beside its rates is what pauses and extensions did for them. */
type PublicOutcomes = Outcomes & Delayed;

/** The petitions of a month by outcome. */
export type Outcomes = {
  readonly received: { readonly total: number; readonly new: number; readonly carriedOver: number };
  readonly answered: Done;
  readonly refused: number;
  readonly refusals: Done;
  readonly forwardedOut: number;
  readonly withdrawn: number;
  /** Closed as duplicates, by the due day that each had: they are answered with others, which are counted. */
  readonly merged: Done;
  readonly pending: Pending;
};

/** Counts the petitions that were open in a month, by the rules of data/timeliness.json. */
export function timelinessOf(petitions: Iterable<PetitionDays>, month: DateRange): Timeliness {
  const all = [...petitions];
  const open = all.filter((petition) => wasOpenIn(petition, month));
  const publications = all.map((petition) => publicationIn(petition, month));
  const count = (wanted: (typeof publications)[number]) => publications.filter((one) => one === wanted).length;
  const unrestricted = open.filter(({ isRestricted }) => isRestricted !== true);
  return {
    ...outcomesOf(open, month),
    published: done(count('publishedOnTime'), count('publishedLate')),
    awaitingPublication: pending(count('awaitedInTime'), count('awaitedOverdue')),
    ...delayedIn(open, month),
    unrestricted: { ...outcomesOf(unrestricted, month), ...delayedIn(unrestricted, month) },
  };
}

function outcomesOf(open: readonly PetitionDays[], month: DateRange): Outcomes {
  const counts = { ...zero };
  for (const petition of open) {
    counts[petition.receivedOn < month.from ? 'carriedOver' : 'new'] += 1;
    counts[outcomeIn(petition, month)] += 1;
  }
  return summed(counts);
}

const zero = {
  ...{ new: 0, carriedOver: 0 },
  ...{ onTime: 0, late: 0, refusedOnTime: 0, refusedLate: 0 },
  ...{ forwardedOut: 0, withdrawn: 0, mergedOnTime: 0, mergedLate: 0 },
  ...{ inTime: 0, overdue: 0 },
};

type Counts = Readonly<Record<keyof typeof zero, number>>;
const summed = (counts: Counts): Outcomes => ({
  received: { total: counts.new + counts.carriedOver, new: counts.new, carriedOver: counts.carriedOver },
  answered: done(counts.onTime, counts.late),
  refused: counts.refusedOnTime + counts.refusedLate,
  refusals: done(counts.refusedOnTime, counts.refusedLate),
  forwardedOut: counts.forwardedOut,
  withdrawn: counts.withdrawn,
  merged: done(counts.mergedOnTime, counts.mergedLate),
  pending: pending(counts.inTime, counts.overdue),
});

/** The sum over several agencies; no petition belongs to two of them. */
export function sumOf(parts: readonly Timeliness[]): Timeliness {
  const sum = (pick: (part: Timeliness) => number) => parts.reduce((total, part) => total + pick(part), 0);
  return {
    ...sumOfOutcomes(parts),
    published: done(
      sum(({ published }) => published.onTime),
      sum(({ published }) => published.late),
    ),
    awaitingPublication: pending(
      sum(({ awaitingPublication }) => awaitingPublication.inTime),
      sum(({ awaitingPublication }) => awaitingPublication.overdue),
    ),
    ...sumOfDelayed(parts),
    unrestricted: {
      ...sumOfOutcomes(parts.map(({ unrestricted }) => unrestricted)),
      ...sumOfDelayed(parts.map(({ unrestricted }) => unrestricted)),
    },
  };
}

function sumOfOutcomes(parts: readonly Outcomes[]): Outcomes {
  const sum = (pick: (part: Outcomes) => number) => parts.reduce((total, part) => total + pick(part), 0);
  return summed({
    new: sum(({ received }) => received.new),
    carriedOver: sum(({ received }) => received.carriedOver),
    onTime: sum(({ answered }) => answered.onTime),
    late: sum(({ answered }) => answered.late),
    refusedOnTime: sum(({ refusals }) => refusals.onTime),
    refusedLate: sum(({ refusals }) => refusals.late),
    forwardedOut: sum(({ forwardedOut }) => forwardedOut),
    withdrawn: sum(({ withdrawn }) => withdrawn),
    mergedOnTime: sum(({ merged }) => merged.onTime),
    mergedLate: sum(({ merged }) => merged.late),
    inTime: sum((part) => part.pending.inTime),
    overdue: sum((part) => part.pending.overdue),
  });
}

/** Whether the sums are consistent: carried over + new = answered + refused + forwarded + withdrawn + merged + pending. */
export const isBalanced = (sums: Timeliness): boolean =>
  areBalanced(sums) &&
  areBalanced(sums.unrestricted) &&
  sums.unrestricted.received.total <= sums.received.total &&
  sums.published.total === sums.published.onTime + sums.published.late &&
  sums.awaitingPublication.total === sums.awaitingPublication.inTime + sums.awaitingPublication.overdue &&
  [sums, sums.unrestricted].every((part) => withouts.every((which) => isSameTotal(part[which], part)));

const areBalanced = (sums: Outcomes): boolean =>
  sums.received.total === sums.received.new + sums.received.carriedOver &&
  sums.received.total ===
    sums.answered.total + sums.pending.total + sums.refused + sums.forwardedOut + sums.withdrawn + sums.merged.total &&
  sums.refused === sums.refusals.total &&
  [sums.answered, sums.refusals, sums.merged].every(({ total, onTime, late }) => total === onTime + late) &&
  sums.pending.total === sums.pending.inTime + sums.pending.overdue;

/** Another due day makes nothing more or fewer petitions. */
const isSameTotal = (judged: Judged, { answered, refusals, pending: open }: Judged): boolean =>
  judged.answered.total === answered.total &&
  judged.refusals.total === refusals.total &&
  judged.pending.total === open.total;
