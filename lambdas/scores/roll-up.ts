import { directory } from '../directory/config.ts';
import { job } from '../platform/job.ts';
import { log } from '../platform/log.ts';
import { ratings } from '../ratings/config.ts';
import { marks, releases, scores } from './config.ts';
import { type RecountDeps, type Recounted, recount } from './recount.ts';

/** Every five minutes: recounts the marked cells. A lost or duplicated run is harmless, because the marks remain. */
export const rollUpScores = job<RecountDeps, Recounted>({
  wire: () => ({
    ratings: ratings(),
    directory: directory(),
    scores: scores(),
    ...{ releases: releases(), marks: marks() },
  }),
  run: async (deps, now) => {
    const recounted = await recount(deps, now);
    log.info('SCORES_COUNTED', {}, recounted);
    return recounted;
  },
});
