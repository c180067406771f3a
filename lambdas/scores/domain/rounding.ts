/**
 * `numerator / denominator` (whole numbers, not negative) rounded half up to `decimals`. Calculated with whole numbers,
 * because 1.005 is slightly less as a double and would be rounded down.
 */
export function roundedRatio(numerator: number, denominator: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor((2 * numerator * scale + denominator) / (2 * denominator)) / scale;
}
