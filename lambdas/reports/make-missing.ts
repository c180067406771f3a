import { type Instant, localDateOf } from '../kernel/time.ts';
import type { PetitionStore } from '../petitions/store.ts';
import { abreast } from '../platform/abreast.ts';
import { countPetitions } from './count-petitions.ts';
import { agenciesOf } from './domain/covered.ts';
import { reportedMonths, spanOf } from './domain/months.ts';
import type { Timeliness } from './domain/timeliness.ts';
import { type MakeDeps, type Missing, makeReport } from './make-report.ts';

export type MissingDeps = MakeDeps & { readonly petitions: Pick<PetitionStore, 'month'> };
export type Made = { readonly made: number; readonly missing: number };

/** A province has some 150 agencies: one run makes its month. A service that begins makes up its year in a night. */
const REPORTS_A_RUN = 200;
const REPORTS_ABREAST = 4;
const AGENCIES_ABREAST = 16;

/** Makes the reports that should be there and are not, the newest months first. Asked again, it makes none twice. */
export async function makeMissing(deps: MissingDeps, now: Instant): Promise<Made> {
  const missing = await missingReports(deps, now);
  const taken = missing.slice(0, REPORTS_A_RUN);
  const count = counterOf(deps.petitions, [...new Set(taken.map(({ period }) => period))]);

  const faults: unknown[] = [];
  await abreast(taken, REPORTS_ABREAST, async (one) => {
    try {
      await makeReport(deps, one, { count, now });
    } catch (fault) {
      faults.push(fault);
    }
  });
  // One agency whose report cannot be made keeps no other from having one.
  if (faults.length > 0) throw new Error(`${faults.length} reports could not be made`, { cause: faults[0] });
  return { made: taken.length, missing: missing.length - taken.length };
}

async function missingReports({ directory, reports }: MissingDeps, now: Instant): Promise<readonly Missing[]> {
  const months = reportedMonths(localDateOf(now));
  const wanted = await Promise.all(
    months.map(async (period) => {
      const { from, to } = spanOf(period);
      const trees = { first: await directory.tree(now, from), last: await directory.tree(now, to) };
      return agenciesOf(trees).map((agency): Missing => ({ agency, period, trees }));
    }),
  );
  const codes = new Set(wanted.flat().map(({ agency }) => agency.code));
  const [newest = '', oldest = ''] = [months.at(0), months.at(-1)];
  const there = new Map(
    await abreast(
      codes,
      AGENCIES_ABREAST,
      async (code) => [code, await reports.periods(code, oldest, newest)] as const,
    ),
  );
  return wanted.flat().filter(({ agency, period }) => there.get(agency.code)?.has(period) !== true);
}

/** Counts the petitions of an agency when they are first asked for: those above it ask for them again. */
function counterOf(petitions: MissingDeps['petitions'], months: readonly string[]) {
  const counted = new Map<string, ReturnType<typeof countPetitions>>();
  return async (agency: string, period: string): Promise<Timeliness> => {
    const counting = counted.get(agency) ?? countPetitions(petitions, agency, months);
    counted.set(agency, counting);
    const figures = (await counting).get(period);
    if (figures === undefined) throw new Error(`The petitions of ${agency} were not counted in ${period}`);
    return figures;
  };
}
