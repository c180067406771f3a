import { expect, test } from 'vitest';
import { seedsOf, violationsIn } from './random-runs.ts';

const seeds = seedsOf('odd');

test.skipIf(seeds.length === 0)('every random run with an odd seed keeps every invariant', async () => {
  expect(await violationsIn(seeds)).toEqual([]);
});
