import type { Calendar } from '../calendar/calendar.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { type Instant, type LocalDate, localDateOf } from '../kernel/time.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { type CountRow, type CountStore, isSameCount } from './count-store.ts';
import type { Grouped } from './domain/grouped.ts';
import { daysOf, type HalfMonth, halfOf, halvesFrom, previousHalf } from './domain/half-month.ts';
import { ownCounts } from './domain/own-counts.ts';
import { type AgencyCounts, countsByAgency, noCounts } from './domain/tree-counts.ts';
import type { DossierStore } from './store.ts';

export type CountDeps = {
  readonly dossiers: Pick<DossierStore, 'endedSince'>;
  readonly counts: Pick<CountStore, 'between' | 'put'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly calendar: Calendar;
};
export type CountResult = { readonly agencies: number; readonly written: number };

/** Thirteen months: what changes later in an older half month no longer changes its figures. */
const HALVES_BACK = 26;
const AGENCY_CONCURRENCY = 8;
const WRITE_CONCURRENCY = 16;

/**
 * Counts the dossiers of all agencies in the half months of thirteen months again, and writes what differs. Idempotent:
 * a run that is lost or doubled changes nothing that the next does not set right.
 */
export async function countAgencies(deps: CountDeps, now: Instant): Promise<CountResult> {
  const today = localDateOf(now);
  const halves = halvesBack(halfOf(today));
  const [first = halfOf(today)] = halves;
  const { everStarted } = await deps.directory.tree(now);
  const agencies = everStarted().map(({ code }) => code);

  const counted = new Map(
    await mapConcurrent(agencies, { concurrency: AGENCY_CONCURRENCY }, async (agency) => {
      const own = await ownCounts(deps.dossiers.endedSince(agency, first), { first, today, calendar: deps.calendar });
      return [agency, own] as const;
    }),
  );
  let written = 0;
  const stored = await storedRows(deps, agencies, halves);
  for (const half of halves) written += await writeHalf(deps, { half, counted, stored, today, now });
  return { agencies: agencies.length, written };
}

function halvesBack(last: HalfMonth): readonly HalfMonth[] {
  let first = last;
  for (let back = 0; back < HALVES_BACK; back += 1) first = previousHalf(first);
  return halvesFrom(first, last);
}

type Stored = ReadonlyMap<string, CountRow>;
const keyOf = (agency: string, half: HalfMonth) => `${agency} ${half}`;

async function storedRows(
  { counts }: CountDeps,
  agencies: readonly string[],
  halves: readonly HalfMonth[],
): Promise<Stored> {
  const [first = '', last = first] = [halves[0], halves.at(-1)];
  const rows = await mapConcurrent(agencies, { concurrency: AGENCY_CONCURRENCY }, (agency) =>
    counts.between(agency, first, last),
  );
  return new Map(rows.flat().map((row) => [keyOf(row.agency, row.half), row]));
}

type Half = {
  readonly half: HalfMonth;
  readonly counted: ReadonlyMap<string, ReadonlyMap<HalfMonth, Grouped>>;
  readonly stored: Stored;
  readonly today: LocalDate;
  readonly now: Instant;
};

/** Writes the rows of a half month that differ from what is stored, by the tree on its last day. */
async function writeHalf(
  { counts, directory }: CountDeps,
  { half, counted, stored, today, now }: Half,
): Promise<number> {
  const { to } = daysOf(half);
  const tree = await directory.tree(now, to < today ? to : today);
  const own = new Map<string, Grouped>();
  for (const [agency, halves] of counted) {
    const groups = halves.get(half);
    if (groups !== undefined) own.set(agency, groups);
  }
  const found = countsByAgency(own, { tree, today: await directory.tree(now) });
  // Every agency has a row for every half, so that one without dossiers differs from one that was never counted. The
  // present half is always written: its row says when the last count was. So is one that was last counted before it had
  // ended, because what was pending on its last day is known only from then on.
  const isPresent = half === halfOf(today);
  const isFinal = (row: CountRow | undefined) => row !== undefined && to < localDateOf(row.countedAt);
  const isKept = (row: CountRow | undefined, count: AgencyCounts) => isFinal(row) && isSameCount(row, count);
  const rows = [...counted.keys()]
    .map((agency) => [agency, found.get(agency) ?? noCounts] as const)
    .filter(([agency, count]) => isPresent || !isKept(stored.get(keyOf(agency, half)), count));
  await mapConcurrent(rows, { concurrency: WRITE_CONCURRENCY }, ([agency, count]) =>
    counts.put({ ...count, agency, half, countedAt: now }),
  );
  return rows.length;
}
