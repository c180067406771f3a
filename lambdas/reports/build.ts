import { vietnamCalendar } from '../calendar/vietnam.ts';
import { directory, rootAgency } from '../directory/config.ts';
import { dossierCounts } from '../dossiers/config.ts';
import { hourOf, type Instant, localDateOf } from '../kernel/time.ts';
import { petitions } from '../petitions/config.ts';
import { job } from '../platform/job.ts';
import { log } from '../platform/log.ts';
import { scores } from '../scores/config.ts';
import { archive } from './archive-config.ts';
import { type BuildMissingDeps, type BuildResult, buildMissingReports } from './build-missing-reports.ts';
import { reports } from './config.ts';
import { reportedLong, reportedMonths } from './domain/report-period.ts';

/** Long periods are compared with a new count once a night: a year of petitions is too much to read every hour. */
const CHECK_OF_LONG_PERIODS = '03';

/** Every hour: builds missing reports of finished periods. A lost or duplicated run is harmless. */
export const buildReports = job<BuildMissingDeps, BuildResult>({
  wire: () => ({
    ...{ petitions: petitions(), scores: scores(), directory: directory(), calendar: vietnamCalendar() },
    counts: dossierCounts(),
    ...{ archive: archive(), reports: reports(), root: rootAgency() },
  }),
  run: async (deps, now) => {
    const made = await buildBoth(deps, now);
    log.info('REPORTS_MADE', {}, made);
    return made;
  },
});

/** Throws after both were tried if one of them failed: a report that always fails must not prevent the others. */
async function buildBoth(deps: BuildMissingDeps, now: Instant): Promise<BuildResult> {
  const today = localDateOf(now);
  const checksLong = hourOf(now).endsWith(`T${CHECK_OF_LONG_PERIODS}`);
  // One after the other: each holds the petitions of its periods in memory.
  const [months] = await Promise.allSettled([
    buildMissingReports(deps, now, { periods: reportedMonths(today), checks: true }),
  ]);
  const long = await buildMissingReports(deps, now, { periods: reportedLong(today), checks: checksLong });
  if (months.status === 'rejected') throw months.reason;
  return sum(months.value, long);
}

const sum = (one: BuildResult, other: BuildResult): BuildResult => ({
  made: one.made + other.made,
  missing: one.missing + other.missing,
  restated: one.restated + other.restated,
});
