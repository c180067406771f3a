import type { PetitionStore, Place } from '../petitions/store.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { type Course, courseOf } from './domain/course.ts';
import { monthsInHand, spanOf } from './domain/months.ts';
import { type Timeliness, timelinessOf } from './domain/timeliness.ts';

/** A page of the index is a megabyte at most: some four thousand rows. */
const PAGE = 1_000;
const MONTH_CONCURRENCY = 8;

/** The figures of an agency's own petitions, by month: for one month or for a year it reads each row once. */
export async function countPetitions(
  petitions: Pick<PetitionStore, 'month'>,
  agency: string,
  months: readonly string[],
): Promise<ReadonlyMap<string, Timeliness>> {
  const sorted = months.toSorted();
  const read = monthsInHand(`${sorted.at(0)}`, `${sorted.at(-1)}`);
  const courses = (
    await mapConcurrent(read, { concurrency: MONTH_CONCURRENCY }, (month) => coursesOf(petitions, agency, month))
  ).flat();
  return new Map(months.map((month) => [month, timelinessOf(courses, spanOf(month))]));
}

async function coursesOf(petitions: Pick<PetitionStore, 'month'>, agency: string, month: string): Promise<Course[]> {
  const courses: Course[] = [];
  let after: Place | undefined;
  do {
    const page = await petitions.month(agency, month, { limit: PAGE, after });
    courses.push(...page.rows.map(courseOf));
    after = page.next;
  } while (after !== undefined);
  return courses;
}
