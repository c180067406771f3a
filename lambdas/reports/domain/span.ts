import { type Done, done, type Pending, pending } from './done.ts';

/** A month of an agency as it is published. */
export type PublicMonth = {
  readonly period: string;
  readonly petitions: { readonly answered: Done; readonly refusals: Done; readonly pending: Pending };
};

/** Several months together. */
export type Span = {
  /** The months that were counted, oldest first. */
  readonly months: readonly [string, ...string[]];
  /** What was answered or refused in these months. */
  readonly handled: Done;
  /** What was open at the end of the last of them. */
  readonly pending: Pending;
};

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
  return {
    months: [first.period, ...others.map(({ period }) => period)],
    handled: done(sum('onTime'), sum('late')),
    pending: pending(inTime, overdue),
  };
}
