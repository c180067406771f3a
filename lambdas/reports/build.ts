import { vietnamCalendar } from '../calendar/vietnam.ts';
import { directory, rootAgency } from '../directory/config.ts';
import { petitions } from '../petitions/config.ts';
import { job } from '../platform/job.ts';
import { log } from '../platform/log.ts';
import { scores } from '../scores/config.ts';
import { archive } from './archive-config.ts';
import { type BuildMissingDeps, type BuildResult, buildMissingReports } from './build-missing-reports.ts';
import { reports } from './config.ts';

/** Every hour: builds missing reports of finished months. A lost or duplicated run is harmless. */
export const buildReports = job<BuildMissingDeps, BuildResult>({
  wire: () => ({
    ...{ petitions: petitions(), scores: scores(), directory: directory(), calendar: vietnamCalendar() },
    ...{ archive: archive(), reports: reports(), root: rootAgency() },
  }),
  run: async (deps, now) => {
    const made = await buildMissingReports(deps, now);
    log.info('REPORTS_MADE', {}, made);
    return made;
  },
});
