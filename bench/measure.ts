import { Bench } from 'tinybench';

/** One line of the table: what was measured, in numbers that a machine of another speed changes and ratios it does not. */
export type Measured = { readonly what: string; readonly value: number; readonly unit: string; readonly note?: string };

/** Enough for a median within some per cent, short enough that all benches end in a minute. */
const TIME_MS = 500;

/** Median time of one call of each, in nanoseconds: a mean tells more of the machine's other work than of ours. */
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
