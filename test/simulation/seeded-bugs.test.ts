import { expect, test } from 'vitest';
import { bugs } from './bugs.ts';
import { bugsTogether } from './bugs-together.ts';
import { settle, tellStory } from './story.ts';
import { violationsOf } from './violations.ts';

/** Few of them need more than 50; a bug that needs more than all of these is found by nobody. */
const MAX_RUNS = 600;

test.each([...bugs, ...bugsTogether])('finds that $name', async (bug) => {
  let found: readonly string[] = [];
  let seed = 0;
  for (seed = 1; seed <= MAX_RUNS && found.length === 0; seed += 1) {
    const story = await tellStory(seed, bug);
    await settle(story);
    found = violationsOf(story);
  }
  if (process.env['SIM_VERBOSE'] !== undefined) process.stderr.write(`${bug.name}: seed ${seed - 1}: ${found[0]}\n`);

  expect(found, `in ${MAX_RUNS} runs`).not.toEqual([]);
});
