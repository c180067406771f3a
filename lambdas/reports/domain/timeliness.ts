import type { LocalDate } from '../../kernel/time.ts';
import { roundedRatio } from '../../scores/domain/rounding.ts';
import type { Course, WayOut } from './course.ts';

export type Span = { readonly from: LocalDate; readonly to: LocalDate };

/** What became of the petitions of a month. Every petition is in exactly one of the groups after `received`. */
export type Timeliness = {
  readonly received: { readonly total: number; readonly new: number; readonly carriedOver: number };
  readonly answered: { readonly total: number; readonly onTime: number; readonly late: number };
  readonly refused: number;
  readonly forwardedOut: number;
  readonly withdrawn: number;
  readonly pending: { readonly total: number; readonly inTime: number; readonly overdue: number };
};

/** A share with what it is a share of. */
export type Rate = { readonly n: number; readonly d: number; readonly percent: number | null };

const PERCENT = 100;
const PERCENT_DECIMALS = 2;

/** Counts what was in hand in a month, by the rules of data/timeliness.json. */
export function timelinessOf(courses: Iterable<Course>, month: Span): Timeliness {
  const counts = { new: 0, carriedOver: 0, onTime: 0, late: 0, inTime: 0, overdue: 0 };
  const left = { refused: 0, forwardedOut: 0, withdrawn: 0 };
  for (const course of courses) {
    if (!wasInHand(course, month)) continue;
    counts[course.receivedOn < month.from ? 'carriedOver' : 'new'] += 1;
    const way = wayOutIn(course, month);
    if (way === undefined) counts[isInTime(course, month) ? 'inTime' : 'overdue'] += 1;
    else if (way === 'answered') counts[isOnTime(course) ? 'onTime' : 'late'] += 1;
    else left[way] += 1;
  }
  return summed(counts, left);
}

/** Received by its end, and not at an end before it began. */
const wasInHand = ({ receivedOn, end }: Course, { from, to }: Span) =>
  receivedOn <= to && (end === undefined || from <= end.on);

const wayOutIn = ({ end }: Course, { to }: Span): WayOut | undefined =>
  end !== undefined && end.on <= to ? end.way : undefined;

const isOnTime = ({ end, dueOn }: Course) => end !== undefined && end.on <= dueOn;

const isInTime = ({ dueOn, isPaused }: Course, { to }: Span) => isPaused === true || dueOn >= to;

type Counts = Readonly<Record<'new' | 'carriedOver' | 'onTime' | 'late' | 'inTime' | 'overdue', number>>;
type Left = Pick<Timeliness, 'refused' | 'forwardedOut' | 'withdrawn'>;

const summed = (counts: Counts, left: Left): Timeliness => ({
  received: { total: counts.new + counts.carriedOver, new: counts.new, carriedOver: counts.carriedOver },
  answered: { total: counts.onTime + counts.late, onTime: counts.onTime, late: counts.late },
  ...left,
  pending: { total: counts.inTime + counts.overdue, inTime: counts.inTime, overdue: counts.overdue },
});

/** The figures of several agencies together: no petition is in the hands of two. */
export function sumOf(parts: readonly Timeliness[]): Timeliness {
  const sum = (pick: (part: Timeliness) => number) => parts.reduce((total, part) => total + pick(part), 0);
  return summed(
    {
      new: sum(({ received }) => received.new),
      carriedOver: sum(({ received }) => received.carriedOver),
      onTime: sum(({ answered }) => answered.onTime),
      late: sum(({ answered }) => answered.late),
      inTime: sum(({ pending }) => pending.inTime),
      overdue: sum(({ pending }) => pending.overdue),
    },
    {
      refused: sum(({ refused }) => refused),
      forwardedOut: sum(({ forwardedOut }) => forwardedOut),
      withdrawn: sum(({ withdrawn }) => withdrawn),
    },
  );
}

/** The sums that must agree in every report: a petition is nowhere lost and nowhere counted twice. */
export const isBalanced = ({ received, answered, pending, refused, forwardedOut, withdrawn }: Timeliness): boolean =>
  received.total === received.new + received.carriedOver &&
  received.total === answered.total + pending.total + refused + forwardedOut + withdrawn &&
  answered.total === answered.onTime + answered.late &&
  pending.total === pending.inTime + pending.overdue;

export const ratesOf = ({ answered, pending }: Timeliness) => ({
  onTimeOfAnswered: rateOf(answered.onTime, answered.total),
  inTimeOfPending: rateOf(pending.inTime, pending.total),
});

function rateOf(n: number, d: number): Rate {
  return { n, d, percent: d === 0 ? null : roundedRatio(n * PERCENT, d, PERCENT_DECIMALS) };
}
