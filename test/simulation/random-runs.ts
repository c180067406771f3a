import { settle, tellStory } from './story.ts';
import { violationsOf } from './violations.ts';
import type { Done } from './world/world.ts';

/** 5,000 by default; `SIM_RUNS=50000 npx vitest run test/simulation` for more. */
const RUNS = Number(process.env['SIM_RUNS'] ?? 5_000);
/** Replays one run and prints its story. */
const ONLY = process.env['SIM_SEED'];
/** Enough to see what they have in common. */
const MAX_SHOWN = 5;

/** Two files share the runs, so that they use two cores. */
export function seedsOf(parity: 'odd' | 'even'): readonly number[] {
  const rest = parity === 'odd' ? 1 : 0;
  if (ONLY !== undefined) return [Number(ONLY)].filter((seed) => seed % 2 === rest);
  return Array.from({ length: RUNS }, (_, index) => index + 1).filter((seed) => seed % 2 === rest);
}

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
