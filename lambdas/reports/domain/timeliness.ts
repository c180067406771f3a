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
export type Timeliness = Delayed & {
  readonly received: { readonly total: number; readonly new: number; readonly carriedOver: number };
  readonly answered: Done;
  readonly refused: number;
  readonly refusals: Done;
  readonly forwardedOut: number;
  readonly withdrawn: number;
  /** Closed as duplicates, by the due day that each had: they are answered with others, which are counted. */
  readonly merged: Done;
  readonly pending: Pending;
  readonly published: Done;
  readonly awaitingPublication: Pending;
};

/** Counts the petitions that were open in a month, by the rules of data/timeliness.json. */
export function timelinessOf(petitions: Iterable<PetitionDays>, month: DateRange): Timeliness {
  const counts = { ...zero };
  const open: PetitionDays[] = [];
  for (const petition of petitions) {
    const publication = publicationIn(petition, month);
    if (publication !== undefined) counts[publication] += 1;
    if (!wasOpenIn(petition, month)) continue;
    counts[petition.receivedOn < month.from ? 'carriedOver' : 'new'] += 1;
    counts[outcomeIn(petition, month)] += 1;
    open.push(petition);
  }
  return { ...summed(counts), ...delayedIn(open, month) };
}

const zero = {
  ...{ new: 0, carriedOver: 0 },
  ...{
    onTime: 0,
    late: 0,
    refusedOnTime: 0,
    refusedLate: 0,
    forwardedOut: 0,
    withdrawn: 0,
    mergedOnTime: 0,
    mergedLate: 0,
    inTime: 0,
    overdue: 0,
  },
  ...{ publishedOnTime: 0, publishedLate: 0, awaitedInTime: 0, awaitedOverdue: 0 },
};

type Counts = Readonly<Record<keyof typeof zero, number>>;
const summed = (counts: Counts): Omit<Timeliness, keyof Delayed> => ({
  received: { total: counts.new + counts.carriedOver, new: counts.new, carriedOver: counts.carriedOver },
  answered: done(counts.onTime, counts.late),
  refused: counts.refusedOnTime + counts.refusedLate,
  refusals: done(counts.refusedOnTime, counts.refusedLate),
  forwardedOut: counts.forwardedOut,
  withdrawn: counts.withdrawn,
  merged: done(counts.mergedOnTime, counts.mergedLate),
  pending: pending(counts.inTime, counts.overdue),
  published: done(counts.publishedOnTime, counts.publishedLate),
  awaitingPublication: pending(counts.awaitedInTime, counts.awaitedOverdue),
});

/** The sum over several agencies; no petition belongs to two of them. */
export function sumOf(parts: readonly Timeliness[]): Timeliness {
  const sum = (pick: (part: Timeliness) => number) => parts.reduce((total, part) => total + pick(part), 0);
  const counts = summed({
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
    publishedOnTime: sum(({ published }) => published.onTime),
    publishedLate: sum(({ published }) => published.late),
    awaitedInTime: sum(({ awaitingPublication }) => awaitingPublication.inTime),
    awaitedOverdue: sum(({ awaitingPublication }) => awaitingPublication.overdue),
  });
  return { ...counts, ...sumOfDelayed(parts) };
}

/** Whether the sums are consistent: carried over + new = answered + refused + forwarded + withdrawn + merged + pending. */
export const isBalanced = (sums: Timeliness): boolean =>
  sums.received.total === sums.received.new + sums.received.carriedOver &&
  sums.received.total ===
    sums.answered.total + sums.pending.total + sums.refused + sums.forwardedOut + sums.withdrawn + sums.merged.total &&
  sums.refused === sums.refusals.total &&
  [sums.answered, sums.refusals, sums.merged, sums.published].every(
    ({ total, onTime, late }) => total === onTime + late,
  ) &&
  [sums.pending, sums.awaitingPublication].every(({ total, inTime, overdue }) => total === inTime + overdue) &&
  withouts.every((which) => isSameTotal(sums[which], sums));

/** Another due day makes nothing more or fewer petitions. */
const isSameTotal = (judged: Judged, { answered, refusals, pending: open }: Judged): boolean =>
  judged.answered.total === answered.total &&
  judged.refusals.total === refusals.total &&
  judged.pending.total === open.total;
