import type { ListPosition, PetitionStore } from '../petitions/store.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { monthsToRead, rangeOf } from './domain/months.ts';
import { passedDaysIn } from './domain/passed-days.ts';
import { petitionDaysOf } from './domain/petition-days.ts';
import { type Timeliness, timelinessOf } from './domain/timeliness.ts';

/** A page of the index is at most one megabyte, about 4,000 rows. */
const PAGE = 1_000;
const MONTH_CONCURRENCY = 8;

/**
 * The timeliness of an agency's own petitions, by month, without those that were passed on. Reads each row once, for one
 * month or for a year.
 */
export async function countPetitions(
  petitions: Pick<PetitionStore, 'month'>,
  agency: string,
  months: readonly string[],
): Promise<ReadonlyMap<string, Timeliness>> {
  const rows = await rowsOf(months, (month, position) => petitions.month(agency, month, position));
  const petitionDays = rows.filter(({ passedMonth }) => passedMonth === undefined).map(petitionDaysOf);
  return new Map(months.map((month) => [month, timelinessOf(petitionDays, rangeOf(month))]));
}

/** The timeliness of the petitions that were passed on, for agencies that are counted together. */
export type CountPassed = (agencies: readonly string[], month: string) => Timeliness;

/** Reads all petitions that were passed on once, for every agency that had them: an agency counts those that it passed on, too. */
export async function passedCounter(
  petitions: Pick<PetitionStore, 'passedOn'>,
  months: readonly string[],
): Promise<CountPassed> {
  const rows = await rowsOf(months, (month, position) => petitions.passedOn(month, position));
  return (agencies, month) => {
    const scope = new Set(agencies);
    const petitionDays = rows.map((row) => passedDaysIn(scope, row)).filter((days) => days !== undefined);
    return timelinessOf(petitionDays, rangeOf(month));
  };
}

type Position = { readonly limit: number; readonly after?: ListPosition | undefined };
type Read<Row> = (
  month: string,
  position: Position,
) => Promise<{ readonly rows: readonly Row[]; readonly next?: ListPosition }>;

/** All rows of the months of receipt that the months to be counted need. */
async function rowsOf<Row>(months: readonly string[], read: Read<Row>): Promise<readonly Row[]> {
  const sorted = months.toSorted();
  const received = monthsToRead(`${sorted.at(0)}`, `${sorted.at(-1)}`);
  return (await mapConcurrent(received, { concurrency: MONTH_CONCURRENCY }, (month) => pagesOf(month, read))).flat();
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
