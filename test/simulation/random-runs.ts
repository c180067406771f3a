import { settle, tellStory } from './story.ts';
import { violationsOf } from './violations.ts';
import type { Done } from './world/world.ts';

/** 5,000 by default; `SIM_RUNS=50000 npx vitest run test/simulation` for more. */
const RUNS = Number(process.env['SIM_RUNS'] ?? 5_000);
/** Replays one run and prints its story. */
const ONLY = process.env['SIM_SEED'];
/** Enough to see what they have in common. */
const MAX_SHOWN = 5;

/** Each batch is a test of its own, so that the limit of a test is about a hang and not about how many runs there are. */
const BATCH = 500;

/** The seeds of one file in batches; two files share the runs, so that they use two cores. */
export function batchesOf(parity: 'odd' | 'even'): readonly (readonly number[])[] {
  const seeds = seedsOf(parity === 'odd' ? 1 : 0);
  return Array.from({ length: Math.ceil(seeds.length / BATCH) }, (_, at) => seeds.slice(at * BATCH, (at + 1) * BATCH));
}

function seedsOf(rest: number): readonly number[] {
  const all = ONLY === undefined ? Array.from({ length: RUNS }, (_, index) => index + 1) : [Number(ONLY)];
  return all.filter((seed) => seed % 2 === rest);
}

/** For the title of a test: where its seeds begin and end. */
export const spanOf = (seeds: readonly number[]): string => `${seeds[0]} to ${seeds.at(-1)}`;

/** The violations of these runs, each with the command that replays it. */
export async function violationsIn(seeds: readonly number[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const seed of seeds) {
    const story = await tellStory(seed);
    await settle(story);
    if (ONLY !== undefined) process.stderr.write(`${story.world.done.map(lineOf).join('\n')}\n`);
    const violations = violationsOf(story);
    found.push(...violations.map((violation) => `SIM_SEED=${seed} npx vitest run test/simulation/runs: ${violation}`));
    if (found.length >= MAX_SHOWN) break;
  }
  return found;
}

const lineOf = ({ at, what, outcome, faults }: Done) =>
  `${at} ${what}: ${outcome}${faults.length === 0 ? '' : ` [${faults.join(', ')}]`}`;
