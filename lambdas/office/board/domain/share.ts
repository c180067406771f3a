import { isSignificant, pointsBetween, type Share } from '../../../reports/domain/share-change.ts';
import { roundedRatio } from '../../../scores/domain/rounding.ts';

/** A share with both of its numbers, and as it is printed; of nothing there is no percentage. */
export type Rate = Share & { readonly percent?: number };

/** Decimals of every percentage of the board. */
const DECIMALS = 1;
const PERCENT = 100;

export const rateOf = ({ n, d }: Share): Rate =>
  d === 0 ? { n, d } : { n, d, percent: roundedRatio(n * PERCENT, d, DECIMALS) };

/** Percentage points since the month before; `chance`: of two samples, whose difference proves no change. */
export type Change = { readonly points: number } | 'chance';

/** Of all that was counted: every difference is one. */
export function changeOf(now: Share, before: Share): Change | undefined {
  const points = pointsBetween(now, before, DECIMALS);
  return points === undefined ? undefined : { points };
}

/** Of samples. */
export function changeOfSample(now: Share, before: Share): Change | undefined {
  const change = changeOf(now, before);
  return change === undefined || isSignificant(now, before) ? change : 'chance';
}
