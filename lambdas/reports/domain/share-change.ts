import { roundedRatio } from '../../scores/domain/rounding.ts';

/** `n` of `d`. */
export type Share = { readonly n: number; readonly d: number };

const PERCENT = 100;
/** Two-sided, 5 %. */
const SIGNIFICANT_Z = 1.96;
/** The usual condition for the normal approximation. */
const LEAST_EXPECTED = 5;

/**
 * By how many percentage points a share rose, between the two as they are printed with this many decimals. Undefined where
 * one of them is a share of nothing.
 */
export function pointsBetween(now: Share, before: Share, decimals: number): number | undefined {
  if (now.d === 0 || before.d === 0) return undefined;
  const scale = 10 ** decimals;
  const printed = ({ n, d }: Share) => Math.round(roundedRatio(n * PERCENT, d, decimals) * scale);
  return (printed(now) - printed(before)) / scale;
}

/**
 * Whether chance does not explain the difference of two samples: two-proportion z-test, pooled share, 5 % two-sided. With
 * fewer than five expected of either kind in the smaller sample the test does not hold, and nothing is significant.
 */
export function isSignificant(one: Share, other: Share): boolean {
  const pooled = (one.n + other.n) / (one.d + other.d);
  const expected = Math.min(one.d, other.d) * Math.min(pooled, 1 - pooled);
  if (expected < LEAST_EXPECTED) return false;
  const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / one.d + 1 / other.d));
  return deviation > 0 && Math.abs(one.n / one.d - other.n / other.d) / deviation > SIGNIFICANT_Z;
}
