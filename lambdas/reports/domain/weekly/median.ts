/** The middle value, or the mean of the two in the middle; undefined of nothing. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return sorted.length === 0 ? undefined : middle.reduce((total, one) => total + one, 0) / middle.length;
}
