import { expect, test } from 'vitest';
import { seedsOf, violationsIn } from './random-runs.ts';

const seeds = seedsOf('even');

test.skipIf(seeds.length === 0)('every random run with an even seed keeps every invariant', async () => {
  expect(await violationsIn(seeds)).toEqual([]);
});
