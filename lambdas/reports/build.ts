import { vietnamCalendar } from '../calendar/vietnam.ts';
import { directory, rootAgency } from '../directory/config.ts';
import { petitions } from '../petitions/config.ts';
import { job } from '../platform/job.ts';
import { log } from '../platform/log.ts';
import { scores } from '../scores/config.ts';
import { archive, reports } from './config.ts';
import { type Made, type MissingDeps, makeMissing } from './make-missing.ts';

/** Every hour: makes the reports of finished months that are not there. A lost or doubled tick changes nothing. */
export const handler = job<MissingDeps, Made>('reports-build', {
  wire: () => ({
    ...{ petitions: petitions(), scores: scores(), directory: directory(), calendar: vietnamCalendar() },
    ...{ archive: archive(), reports: reports(), root: rootAgency() },
  }),
  run: async (deps, now) => {
    const made = await makeMissing(deps, now);
    log.info('REPORTS_MADE', made);
    return made;
  },
});
