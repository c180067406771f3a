/**
 * Wilson's interval of a share: `successes` of `n` (at least one) at `z` standard deviations. It stays within 0 and 1
 * and is honest for few answers and for shares near the ends, where the textbook interval is not.
 */
export function wilsonInterval(successes: number, n: number, z: number): [low: number, high: number] {
  const share = successes / n;
  const shrink = 1 + z ** 2 / n;
  const centre = (share + z ** 2 / (2 * n)) / shrink;
  const reach = (z / shrink) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return [Math.max(0, centre - reach), Math.min(1, centre + reach)];
}
