import type { Instant, LocalDate } from '../kernel/time.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { cellOfHour } from '../ratings/domain/rating.ts';
import type { RatingStore } from '../ratings/store.ts';
import { combinationOf, foldedParts, partOf, proceduresIn, sumOfParts } from './domain/parts.ts';
import { classOf } from './domain/rating-class.ts';
import { countRating, type Tally } from './domain/tally.ts';
import { type NewCell, ownDayKey, ownHourKey, type ScoreStore } from './store.ts';

type Deps = { readonly ratings: Pick<RatingStore, 'factsIn'>; readonly scores: ScoreStore };

/** A recounted day of one agency, with the procedures whose counts may have changed. */
export type TouchedDay = { readonly agency: string; readonly day: LocalDate; readonly procedures: ReadonlySet<string> };

const HOUR_CONCURRENCY = 8;
const DAY_CONCURRENCY = 8;

/** Counts hours of one agency from its ratings, then sums the days from all their stored hours. */
export async function recountOwn(
  { ratings, scores }: Deps,
  { agency, hours }: { readonly agency: string; readonly hours: readonly string[] },
  now: Instant,
): Promise<readonly TouchedDay[]> {
  const counted = await mapConcurrent(hours, { concurrency: HOUR_CONCURRENCY }, (hour) =>
    countHour(ratings, agency, hour),
  );
  await scores.saveNewer(counted, now);

  // All hours are read after this run has written its own: of two concurrent runs, the later one sees both.
  const dirty = [...Map.groupBy(hours, dayOf)];
  const days = await mapConcurrent(dirty, { concurrency: DAY_CONCURRENCY }, async ([day, dirtyHours]) => {
    const stored = await scores.ownHours(agency, day);
    const changed = dirtyHours.flatMap((hour) => stored.get(hour) ?? []);
    const procedures = new Set(changed.flatMap((parts) => [...proceduresIn(parts)]));
    return { day, procedures, parts: foldedParts(sumOfParts(stored.values())) };
  });
  await scores.saveNewer(
    days.map(({ day, parts }) => ({ key: ownDayKey(agency, day), parts })),
    now,
  );

  return days.map(({ day, procedures }) => ({ agency, day, procedures }));
}

const dayOf = (hour: string): LocalDate => hour.slice(0, 10);

/** Counts an hour of an agency from its ratings, as far as the index has them. */
export async function countHour(ratings: Deps['ratings'], agency: string, hour: string): Promise<NewCell> {
  const parts = new Map<string, Tally>();
  for await (const fact of ratings.factsIn(cellOfHour(agency, hour))) {
    countRating(partOf(parts, combinationOf(fact.procedure, fact.channel, classOf(fact))), fact);
  }
  return { key: ownHourKey(agency, hour), parts: foldedParts(parts) };
}
