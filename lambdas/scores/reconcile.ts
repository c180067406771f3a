import { directory } from '../directory/config.ts';
import { petitions } from '../petitions/config.ts';
import { job } from '../platform/job.ts';
import { log } from '../platform/log.ts';
import { ratings } from '../ratings/config.ts';
import { type CompareDeps, type Compared, compareCounts, daysToCompare } from './compare.ts';
import { marks, scores } from './config.ts';
import { type CopyDeps, copyMissingRatings } from './copy-ratings.ts';

type Deps = CompareDeps & CopyDeps;
type Reconciled = Compared & { readonly copied: number };

/** Every night: finds ratings that were not copied from their petition, and ratings that no count contains. */
export const reconcileScores = job<Deps, Reconciled>({
  wire: () => ({
    petitions: petitions(),
    ratings: ratings(),
    directory: directory(),
    scores: scores(),
    marks: marks(),
  }),
  run: async (deps, now) => {
    const days = daysToCompare(await deps.marks.comparedOn(), now);
    const copied = await copyMissingRatings(deps, days, now);
    if (copied > 0) log.count('RATINGS_COPIED', {}, []);
    const reconciled = { copied, ...(await compareCounts(deps, now)) };
    log.info('SCORES_COMPARED', {}, reconciled);
    if (reconciled.repaired > 0) log.count('SCORES_REPAIRED', {}, []);
    return reconciled;
  },
});
