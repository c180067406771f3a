import { expect, test } from 'vitest';
import { batchesOf, spanOf, violationsIn } from './random-runs.ts';

const batches = batchesOf('odd').map((seeds) => ({ seeds, span: spanOf(seeds) }));

// With SIM_SEED one of the two files has no run.
test.skipIf(batches.length === 0).each(batches)(
  'random runs with odd seeds from $span keep every invariant',
  async ({ seeds }) => {
    expect(await violationsIn(seeds)).toEqual([]);
  },
);
