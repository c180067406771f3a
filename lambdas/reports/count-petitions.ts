import type { ListPosition, PetitionStore } from '../petitions/store.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { monthsToRead, rangeOf } from './domain/months.ts';
import { type PetitionDays, petitionDaysOf } from './domain/petition-days.ts';
import { type Timeliness, timelinessOf } from './domain/timeliness.ts';

/** A page of the index is at most one megabyte, about 4,000 rows. */
const PAGE = 1_000;
const MONTH_CONCURRENCY = 8;

/** The timeliness of an agency's own petitions, by month. Reads each row once, for one month or for a year. */
export async function countPetitions(
  petitions: Pick<PetitionStore, 'month'>,
  agency: string,
  months: readonly string[],
): Promise<ReadonlyMap<string, Timeliness>> {
  const sorted = months.toSorted();
  const read = monthsToRead(`${sorted.at(0)}`, `${sorted.at(-1)}`);
  const petitionDays = (
    await mapConcurrent(read, { concurrency: MONTH_CONCURRENCY }, (month) => daysOfMonth(petitions, agency, month))
  ).flat();
  return new Map(months.map((month) => [month, timelinessOf(petitionDays, rangeOf(month))]));
}

async function daysOfMonth(
  petitions: Pick<PetitionStore, 'month'>,
  agency: string,
  month: string,
): Promise<PetitionDays[]> {
  const petitionDays: PetitionDays[] = [];
  let after: ListPosition | undefined;
  do {
    const page = await petitions.month(agency, month, { limit: PAGE, after });
    petitionDays.push(...page.rows.map(petitionDaysOf));
    after = page.next;
  } while (after !== undefined);
  return petitionDays;
}
