import type { ListPosition, PetitionStore } from '../petitions/store.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { passedDaysIn } from './domain/passed-days.ts';
import { petitionDaysOf } from './domain/petition-days.ts';
import { monthsToRead, rangeOf } from './domain/report-period.ts';
import { type Timeliness, timelinessOf } from './domain/timeliness.ts';

/** A page of the index is at most one megabyte, about 4,000 rows. */
const PAGE = 1_000;
const MONTH_CONCURRENCY = 8;

/**
 * The timeliness of an agency's own petitions, by period, without those that were passed on. Reads each row once, for any
 * number of periods.
 */
export async function countPetitions(
  petitions: Pick<PetitionStore, 'month'>,
  agency: string,
  periods: readonly string[],
): Promise<ReadonlyMap<string, Timeliness>> {
  const rows = await rowsOf(periods, (month, position) => petitions.month(agency, month, position));
  const petitionDays = rows.filter(({ passedMonth }) => passedMonth === undefined).map(petitionDaysOf);
  return new Map(periods.map((period) => [period, timelinessOf(petitionDays, rangeOf(period))]));
}

/** The timeliness of the petitions that were passed on, for agencies that are counted together. */
export type CountPassed = (agencies: readonly string[], period: string) => Timeliness;

/** Reads all petitions that were passed on once, for every agency that had them: an agency counts those that it passed on, too. */
export async function passedCounter(
  petitions: Pick<PetitionStore, 'passedOn'>,
  periods: readonly string[],
): Promise<CountPassed> {
  const rows = await rowsOf(periods, (month, position) => petitions.passedOn(month, position));
  return (agencies, period) => {
    const scope = new Set(agencies);
    const petitionDays = rows.map((row) => passedDaysIn(scope, row)).filter((days) => days !== undefined);
    return timelinessOf(petitionDays, rangeOf(period));
  };
}

type Position = { readonly limit: number; readonly after?: ListPosition | undefined };
type Read<Row> = (
  month: string,
  position: Position,
) => Promise<{ readonly rows: readonly Row[]; readonly next?: ListPosition }>;

/** All rows of the months of receipt that the periods to be counted need. */
async function rowsOf<Row>(periods: readonly string[], read: Read<Row>): Promise<readonly Row[]> {
  return (
    await mapConcurrent(monthsToRead(periods), { concurrency: MONTH_CONCURRENCY }, (month) => pagesOf(month, read))
  ).flat();
}

async function pagesOf<Row>(month: string, read: Read<Row>): Promise<Row[]> {
  const rows: Row[] = [];
  let after: ListPosition | undefined;
  do {
    const page = await read(month, { limit: PAGE, after });
    rows.push(...page.rows);
    after = page.next;
  } while (after !== undefined);
  return rows;
}
