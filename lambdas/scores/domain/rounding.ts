/**
 * `numerator / denominator` (whole numbers, not negative) to so many decimals, half up. Reckoned in whole numbers:
 * 1.005 is below the half as a double, and would be rounded down.
 */
export function roundedRatio(numerator: number, denominator: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor((2 * numerator * scale + denominator) / (2 * denominator)) / scale;
}
