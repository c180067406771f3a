import { roundedRatio } from '../../scores/domain/rounding.ts';
import type { Timeliness } from './timeliness.ts';

/** A percentage with its numerator `n` and denominator `d`. */
export type Rate = { readonly n: number; readonly d: number; readonly percent: number | null };

const PERCENT = 100;
const PERCENT_DECIMALS = 2;

/** `onTimeOfHandled`: of all that were answered or refused. A refusal after its limit is late, like an answer. */
export const ratesOf = ({ answered, refusals, pending, published }: Timeliness) => ({
  onTimeOfAnswered: rateOf(answered.onTime, answered.total),
  onTimeOfHandled: rateOf(answered.onTime + refusals.onTime, answered.total + refusals.total),
  inTimeOfPending: rateOf(pending.inTime, pending.total),
  onTimeOfPublished: rateOf(published.onTime, published.total),
});

function rateOf(n: number, d: number): Rate {
  return { n, d, percent: d === 0 ? null : roundedRatio(n * PERCENT, d, PERCENT_DECIMALS) };
}
