import { directory } from '../directory/config.ts';
import { job } from '../platform/job.ts';
import { log } from '../platform/log.ts';
import { ratings } from '../ratings/config.ts';
import { type CompareDeps, type Compared, compareCounts } from './compare.ts';
import { marks, scores } from './config.ts';

/** Every night: finds ratings that no count contains. Repeating it is harmless. */
export const reconcileScores = job<CompareDeps, Compared>({
  wire: () => ({ ratings: ratings(), directory: directory(), scores: scores(), marks: marks() }),
  run: async (deps, now) => {
    const compared = await compareCounts(deps, now);
    log.info('SCORES_COMPARED', {}, compared);
    if (compared.repaired > 0) log.count('SCORES_REPAIRED', {}, []);
    return compared;
  },
});
