import { expect, test } from 'vitest';
import { overallIn } from '../../../lambdas/scores/domain/shown-in.ts';
import { pipeline, publishScores, read } from '../../support/public-scores.ts';

publishScores();

const YEAR = { from: '2025-12-01', to: '2026-11-30' };

test.each(['H44', 'H44.100', 'H44.104', 'H44.07', 'H44.01'])(
  'the figure of any month of %s, from one read of a year, is that of the operation for the month',
  async (agency) => {
    const cells = await pipeline.scores.shown({ agency, procedure: '*', ratingClass: 'sp' }, YEAR);
    const months = [
      ['2025-12', '2025-12-31'],
      ['2026-09', '2026-09-30'],
      ['2026-10', '2026-10-31'],
      ['2026-11', '2026-11-30'],
    ] as const;

    for (const [period, to] of months) {
      const { overall } = await read({ agency, period });
      expect(overallIn(cells, { from: `${period}-01`, to })).toEqual(overall);
    }
  },
);
