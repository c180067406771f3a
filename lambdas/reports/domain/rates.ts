import { roundedRatio } from '../../scores/domain/rounding.ts';
import type { Delayed, Judged } from './delayed.ts';
import type { Timeliness } from './timeliness.ts';
import type { Without } from './without.ts';

/** A percentage with its numerator `n` and denominator `d`. */
export type Rate = { readonly n: number; readonly d: number; readonly percent: number | null };

const PERCENT = 100;
const PERCENT_DECIMALS = 2;

/** `onTimeOfHandled`: of all that were answered or refused. A refusal after its limit is late, like an answer. */
export const ratesOf = (counts: Timeliness) => ({
  ...judgedRates(counts),
  unrestricted: { ...judgedRates(counts.unrestricted), ...ratesWithout(counts.unrestricted) },
  onTimeOfPublished: rateOf(counts.published.onTime, counts.published.total),
  ...ratesWithout(counts),
});

/** The rates by the due days without pauses, without extensions, and without both. */
export const ratesWithout = ({ withoutPauses, withoutExtensions, withoutBoth }: Pick<Delayed, Without>) => ({
  withoutPauses: judgedRates(withoutPauses),
  withoutExtensions: judgedRates(withoutExtensions),
  withoutBoth: judgedRates(withoutBoth),
});

/** The rates of what may have been put off. */
export const judgedRates = ({ answered, refusals, pending }: Judged) => ({
  onTimeOfAnswered: rateOf(answered.onTime, answered.total),
  onTimeOfHandled: rateOf(answered.onTime + refusals.onTime, answered.total + refusals.total),
  inTimeOfPending: rateOf(pending.inTime, pending.total),
});

export function rateOf(n: number, d: number): Rate {
  return { n, d, percent: d === 0 ? null : roundedRatio(n * PERCENT, d, PERCENT_DECIMALS) };
}
