/**
 * The Wilson score interval of the share `successes` / `n` (`n` at least 1) at `z` standard deviations. It stays within
 * 0 and 1 and is reliable for small samples and for shares near 0 or 1, where the normal approximation is not.
 */
export function wilsonInterval(successes: number, n: number, z: number): [low: number, high: number] {
  const share = successes / n;
  const shrink = 1 + z ** 2 / n;
  const centre = (share + z ** 2 / (2 * n)) / shrink;
  const reach = (z / shrink) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return [Math.max(0, centre - reach), Math.min(1, centre + reach)];
}
