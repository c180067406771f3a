import type { Instant, LocalDate } from '../kernel/time.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { cellOfHour } from '../ratings/domain/rating.ts';
import type { RatingStore } from '../ratings/store.ts';
import { combinationOf, foldedParts, partOf, proceduresIn, sumOfParts } from './domain/parts.ts';
import { countRating, type Tally } from './domain/tally.ts';
import { type NewCell, ownDayKey, ownHourKey, type ScoreStore } from './store.ts';

type Deps = { readonly ratings: Pick<RatingStore, 'factsIn'>; readonly scores: ScoreStore };

/** An agency's day in which something was recounted, and the procedures it may have changed. */
export type Touched = { readonly agency: string; readonly day: LocalDate; readonly procedures: ReadonlySet<string> };

const HOUR_CONCURRENCY = 8;
const DAY_CONCURRENCY = 8;

/** Counts hours of one agency from the ratings themselves, and sums its days from all their hours at rest. */
export async function recountOwn(
  { ratings, scores }: Deps,
  { agency, hours }: { readonly agency: string; readonly hours: readonly string[] },
  now: Instant,
): Promise<readonly Touched[]> {
  const counted = await mapConcurrent(hours, { concurrency: HOUR_CONCURRENCY }, (hour) =>
    countHour(ratings, agency, hour),
  );
  await scores.saveNewer(counted, now);

  // Only now, when our own hours are written, are all hours read: of two runs at once, the later sees both.
  const dirty = [...Map.groupBy(hours, dayOf)];
  const days = await mapConcurrent(dirty, { concurrency: DAY_CONCURRENCY }, async ([day, dirtyHours]) => {
    const standing = await scores.ownHours(agency, day);
    const changed = dirtyHours.flatMap((hour) => standing.get(hour) ?? []);
    const procedures = new Set(changed.flatMap((parts) => [...proceduresIn(parts)]));
    return { day, procedures, parts: foldedParts(sumOfParts(standing.values())) };
  });
  await scores.saveNewer(
    days.map(({ day, parts }) => ({ key: ownDayKey(agency, day), parts })),
    now,
  );

  return days.map(({ day, procedures }) => ({ agency, day, procedures }));
}

const dayOf = (hour: string): LocalDate => hour.slice(0, 10);

async function countHour(ratings: Deps['ratings'], agency: string, hour: string): Promise<NewCell> {
  const parts = new Map<string, Tally>();
  for await (const fact of ratings.factsIn(cellOfHour(agency, hour))) {
    countRating(partOf(parts, combinationOf(fact.procedure, fact.channel)), fact);
  }
  return { key: ownHourKey(agency, hour), parts: foldedParts(parts) };
}
