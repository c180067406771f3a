import { type Instant, localDateOf } from '../kernel/time.ts';
import type { PetitionStore } from '../petitions/store.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { countPetitions } from './count-petitions.ts';
import { agenciesOf } from './domain/covered.ts';
import { reportedMonths, spanOf } from './domain/months.ts';
import type { Timeliness } from './domain/timeliness.ts';
import { type IfEmpty, type MakeDeps, type Missing, makeReport, type Outcome } from './make-report.ts';
import { isReport, type Row } from './store.ts';

export type MissingDeps = MakeDeps & {
  readonly petitions: Pick<PetitionStore, 'month'>;
  /** The agency above all. */
  readonly root: string;
};
export type Made = { readonly made: number; readonly missing: number };

/** A province has some 150 agencies: one run makes its month. A service that was down makes up its year in a night. */
const REPORTS_A_RUN = 200;
const REPORT_CONCURRENCY = 4;
const AGENCY_CONCURRENCY = 16;

/** Makes the reports that should be there and are not, the newest months first. Asked again, it makes none twice. */
export async function makeMissing(deps: MissingDeps, now: Instant): Promise<Made> {
  const months = reportedMonths(localDateOf(now));
  const undecided = await undecidedReports(deps, months, now);
  const decided = await decidedIn(deps, deps.root, months);
  const isTop = ({ agency }: Missing) => agency.code === deps.root;
  const tops = undecided.filter(isTop);
  const beginning = [...tops, ...decided.filter(isReport)].map(({ period }) => period).toSorted()[0];
  const count = counterOf(
    deps.petitions,
    undecided.filter(({ period }) => beginning !== undefined && beginning <= period),
  );

  const faults: unknown[] = [];
  // One agency whose report cannot be made keeps no other from having one.
  const make = (one: Missing, ifEmpty: IfEmpty = 'make') =>
    makeReport(deps, one, { count, now, ifEmpty }).catch((fault: unknown) => {
      faults.push(fault);
      return undefined;
    });
  const { begun, made } = await makeTops(months, { tops, decided }, make);
  const missing = undecided.filter((one) => !isTop(one) && begun.has(one.period));
  const taken = missing.slice(0, REPORTS_A_RUN);
  const outcomes = await mapConcurrent(taken, { concurrency: REPORT_CONCURRENCY }, (one) => make(one));

  if (faults.length > 0) throw new Error(`${faults.length} reports could not be made`, { cause: faults[0] });
  const madeBelow = outcomes.filter((outcome) => outcome === 'made').length;
  return { made: made + madeBelow, missing: missing.length - taken.length };
}

/**
 * The reports of the agency above all, oldest first. If one is empty, nothing is in any below: until the first that is
 * not the service had not begun, and there are no reports, where zeros would say that nobody had anything to say. After
 * one that could not be made nobody knows that yet: what is empty then waits for the next run.
 */
async function makeTops(
  months: Months,
  { tops, decided }: { readonly tops: readonly Missing[]; readonly decided: readonly Row[] },
  make: (top: Missing, ifEmpty: IfEmpty) => Promise<Outcome | undefined>,
) {
  const begun = new Set<string>();
  let made = 0;
  let ifNotBegun: IfEmpty = 'note';
  for (const period of months.toReversed()) {
    const top = tops.find((one) => one.period === period);
    const outcome = top && (await make(top, begun.size === 0 ? ifNotBegun : 'make'));
    if (top && outcome === undefined) ifNotBegun = 'leave';
    if (outcome === 'made') made += 1;
    const isThere =
      outcome === 'made' || outcome === 'madeBefore' || decided.some((row) => row.period === period && isReport(row));
    if (isThere || begun.size > 0) begun.add(period);
  }
  return { begun, made };
}

type Months = readonly string[];

/** The reports of every agency of every month of which nothing was decided yet, the newest months first. */
async function undecidedReports(deps: MissingDeps, months: Months, now: Instant): Promise<readonly Missing[]> {
  const ofMonths = months.map(async (period) => {
    const tree = await deps.directory.tree(now, spanOf(period).to);
    return agenciesOf({ period, tree }).map((agency): Missing => ({ agency, period, tree }));
  });
  const wanted = (await Promise.all(ofMonths)).flat();

  const codes = new Set(wanted.map(({ agency }) => agency.code));
  const decided = await mapConcurrent(codes, { concurrency: AGENCY_CONCURRENCY }, (code) =>
    decidedIn(deps, code, months),
  );
  const names = new Set(decided.flat().map(({ agency, period }) => `${agency} ${period}`));
  return wanted.filter(({ agency, period }) => !names.has(`${agency.code} ${period}`));
}

/** One query, whatever the number of months. */
const decidedIn = ({ reports }: MissingDeps, agency: string, months: Months): Promise<readonly Row[]> =>
  reports.decided(agency, `${months.at(-1)}`, `${months.at(0)}`);

/** Counts the petitions of an agency when they are first asked for: those above it ask for them again. */
function counterOf(petitions: MissingDeps['petitions'], asked: readonly Missing[]) {
  const months = [...new Set(asked.map(({ period }) => period))];
  const counted = new Map<string, ReturnType<typeof countPetitions>>();
  return async (agency: string, period: string): Promise<Timeliness> => {
    const counting = counted.get(agency) ?? countPetitions(petitions, agency, months);
    counted.set(agency, counting);
    const figures = (await counting).get(period);
    if (figures === undefined) throw new Error(`The petitions of ${agency} were not counted in ${period}`);
    return figures;
  };
}
