import { directory } from '../directory/config.ts';
import { job } from '../platform/job.ts';
import { log } from '../platform/log.ts';
import { ratings } from '../ratings/config.ts';
import { marks, scores } from './config.ts';
import { type RecountDeps, type Recounted, recount } from './recount.ts';

/** Every five minutes: counts what changed since. It asks what is marked, so a lost or doubled tick changes nothing. */
export const handler = job<RecountDeps, Recounted>('scores-roll-up', {
  wire: () => ({ ratings: ratings(), directory: directory(), scores: scores(), marks: marks() }),
  run: async (deps, now) => {
    const recounted = await recount(deps, now);
    log.info('SCORES_COUNTED', recounted);
    return recounted;
  },
});
