import { Bench } from 'tinybench';

/** One line of the table: what was measured, in numbers that a machine of another speed changes and ratios it does not. */
export type Measured = {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The most it may be. */
  readonly goal?: number;
  readonly note?: string;
};

/** Enough for a median within some per cent, short enough that all benches end in a minute. */
const TIME_MS = 500;

/** Median time of one call of each, in nanoseconds: a mean depends more on other work of the machine. */
export async function medianNs<Name extends string>(
  work: Readonly<Record<Name, () => unknown>>,
): Promise<Record<Name, number>> {
  const bench = new Bench({ time: TIME_MS });
  for (const [name, call] of Object.entries<() => unknown>(work)) bench.add(name, call);
  await bench.run();
  const medians = bench.tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`${name} did not run: ${result.state}`);
    return [name, result.latency.p50 * 1_000_000];
  });
  return Object.fromEntries(medians);
}

/** The value below which `share` of the numbers lie. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export type Ratio = { readonly ours: number; readonly bare: number; readonly ratio: number; readonly spread: string };

/**
 * Ours against bare, of runs made in turns: the median of each, and of the ratios of neighbours the middle half. A
 * machine that slows down in between slows both.
 */
export function ratioOf(ours: readonly number[], bare: readonly number[]): Ratio {
  const pairs = ours.map((one, at) => one / (bare[at] ?? Number.NaN));
  return {
    ours: quantile(ours, 0.5),
    bare: quantile(bare, 0.5),
    ratio: quantile(pairs, 0.5),
    spread: `${quantile(pairs, 0.25).toFixed(2)}–${quantile(pairs, 0.75).toFixed(2)}`,
  };
}
