import { type Done, done, type Pending, pending } from './done.ts';

/** A month of an agency as it is published. */
export type PublicMonth = {
  readonly period: string;
  readonly petitions: {
    readonly answered: Done;
    readonly refusals: Done;
    readonly pending: Pending;
    /** The next three are missing in what earlier versions counted. */
    readonly pauses?: { readonly cases: number } | undefined;
    readonly extensions?: { readonly cases: number } | undefined;
    readonly withoutBoth?: { readonly answered: Done; readonly refusals: Done } | undefined;
  };
};

/** Several months together. */
export type Span = {
  /** The months that were counted, oldest first. */
  readonly months: readonly [string, ...string[]];
  /** What was answered or refused in these months. */
  readonly handled: Done;
  /** What was open at the end of the last of them. */
  readonly pending: Pending;
  /** Missing if one of the months does not have it. */
  readonly delays?: Delays | undefined;
};

/** How many cases pauses and extensions put off, and what was handled in time without that. */
export type Delays = { readonly paused: number; readonly extended: number; readonly onTime: number };

/**
 * What was done adds up; what is open is that of the last month, because a month carries it over to the next.
 * `undefined` without a month.
 */
export function spanOf(items: readonly PublicMonth[]): Span | undefined {
  const [first, ...others] = items.toSorted((a, b) => (a.period < b.period ? -1 : 1));
  if (first === undefined) return undefined;
  const sorted = [first, ...others];
  const sum = (part: 'onTime' | 'late') =>
    sorted.reduce((total, { petitions }) => total + petitions.answered[part] + petitions.refusals[part], 0);
  const { inTime, overdue } = (others.at(-1) ?? first).petitions.pending;
  const delays = delaysOf(sorted);
  return {
    months: [first.period, ...others.map(({ period }) => period)],
    handled: done(sum('onTime'), sum('late')),
    pending: pending(inTime, overdue),
    ...(delays && { delays }),
  };
}

function delaysOf(items: readonly PublicMonth[]): Delays | undefined {
  const sums = { paused: 0, extended: 0, onTime: 0 };
  for (const { petitions } of items) {
    const { pauses, extensions, withoutBoth } = petitions;
    if (pauses === undefined || extensions === undefined || withoutBoth === undefined) return undefined;
    sums.paused += pauses.cases;
    sums.extended += extensions.cases;
    sums.onTime += withoutBoth.answered.onTime + withoutBoth.refusals.onTime;
  }
  return sums;
}
