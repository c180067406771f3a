import { vietnamCalendar } from '../calendar/vietnam.ts';
import { directory } from '../directory/config.ts';
import { job } from '../platform/job.ts';
import { log } from '../platform/log.ts';
import { dossierCounts, dossiers } from './config.ts';
import { type CountDeps, type CountResult, countAgencies } from './count-agencies.ts';

/** Counts the dossiers of all agencies. A lost or duplicated run is harmless. */
export const countDossiers = job<CountDeps, CountResult>({
  wire: () => ({
    ...{ dossiers: dossiers(), counts: dossierCounts() },
    ...{ directory: directory(), calendar: vietnamCalendar() },
  }),
  run: async (deps, now) => {
    const counted = await countAgencies(deps, now);
    log.info('DOSSIERS_COUNTED', {}, counted);
    return counted;
  },
});
