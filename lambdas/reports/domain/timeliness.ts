import type { LocalDate } from '../../kernel/time.ts';
import { roundedRatio } from '../../scores/domain/rounding.ts';
import type { Closure, PetitionDays } from './petition-days.ts';

export type DateRange = { readonly from: LocalDate; readonly to: LocalDate };

/** The petitions of a month by outcome. Every petition is in exactly one of the groups after `received`. */
export type Timeliness = {
  readonly received: { readonly total: number; readonly new: number; readonly carriedOver: number };
  readonly answered: { readonly total: number; readonly onTime: number; readonly late: number };
  readonly refused: number;
  readonly forwardedOut: number;
  readonly withdrawn: number;
  readonly pending: { readonly total: number; readonly inTime: number; readonly overdue: number };
};

/** A percentage with its numerator `n` and denominator `d`. */
export type Rate = { readonly n: number; readonly d: number; readonly percent: number | null };

const PERCENT = 100;
const PERCENT_DECIMALS = 2;

/** Counts the petitions that were open in a month, by the rules of data/timeliness.json. */
export function timelinessOf(petitions: Iterable<PetitionDays>, month: DateRange): Timeliness {
  const counts = { new: 0, carriedOver: 0, onTime: 0, late: 0, inTime: 0, overdue: 0 };
  const unanswered = { refused: 0, forwardedOut: 0, withdrawn: 0 };
  for (const petition of petitions) {
    if (!wasOpenIn(petition, month)) continue;
    counts[petition.receivedOn < month.from ? 'carriedOver' : 'new'] += 1;
    const closure = closureIn(petition, month);
    if (closure === undefined) counts[isInTime(petition, month) ? 'inTime' : 'overdue'] += 1;
    else if (closure === 'answered') counts[isOnTime(petition) ? 'onTime' : 'late'] += 1;
    else unanswered[closure] += 1;
  }
  return summed(counts, unanswered);
}

/** Received by the end of the month, and not closed before it started. */
const wasOpenIn = ({ receivedOn, closed }: PetitionDays, { from, to }: DateRange) =>
  receivedOn <= to && (closed === undefined || from <= closed.on);

const closureIn = ({ closed }: PetitionDays, { to }: DateRange): Closure | undefined =>
  closed !== undefined && closed.on <= to ? closed.as : undefined;

const isOnTime = ({ closed, dueOn }: PetitionDays) => closed !== undefined && closed.on <= dueOn;

const isInTime = ({ dueOn, isPaused }: PetitionDays, { to }: DateRange) => isPaused === true || dueOn >= to;

type Counts = Readonly<Record<'new' | 'carriedOver' | 'onTime' | 'late' | 'inTime' | 'overdue', number>>;
type Unanswered = Pick<Timeliness, 'refused' | 'forwardedOut' | 'withdrawn'>;

const summed = (counts: Counts, unanswered: Unanswered): Timeliness => ({
  received: { total: counts.new + counts.carriedOver, new: counts.new, carriedOver: counts.carriedOver },
  answered: { total: counts.onTime + counts.late, onTime: counts.onTime, late: counts.late },
  ...unanswered,
  pending: { total: counts.inTime + counts.overdue, inTime: counts.inTime, overdue: counts.overdue },
});

/** The sum over several agencies; no petition belongs to two of them. */
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

/** Whether the sums are consistent: no petition is missing or counted twice. */
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
