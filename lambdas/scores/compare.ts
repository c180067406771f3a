import type { DirectoryStore } from '../directory/store.ts';
import { addDays, type Instant, type LocalDate, localDateOf } from '../kernel/time.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { cellOfHour } from '../ratings/domain/rating.ts';
import type { RatingStore } from '../ratings/store.ts';
import { versionOfParts } from './domain/parts.ts';
import { LAYOUT } from './domain/tally.ts';
import type { DirtyMarks } from './marks.ts';
import { countHour } from './recount-own.ts';
import type { ScoreStore } from './store.ts';

export type CompareDeps = {
  readonly ratings: Pick<RatingStore, 'factsIn'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly scores: Pick<ScoreStore, 'ownHours' | 'daysOfFirstLayout'>;
  readonly marks: Pick<DirtyMarks, 'mark' | 'rounds' | 'comparedOn' | 'markCompared'>;
};

/** `hours`: compared ones; `repaired`: those that lacked a rating. */
export type Compared = { readonly hours: number; readonly repaired: number };

/** Nearly all ratings are given when they are received, and what was lost at midnight is found by two runs. */
const RECENT_DAYS = 2;
/** After a long outage, and when the layout changed: as many days as one run compares in a few minutes. */
const MAX_DAYS = 60;
const DAY_CONCURRENCY = 4;
const HOUR_CONCURRENCY = 12;
const HOURS = Array.from({ length: 24 }, (_, hour) => `${hour}`.padStart(2, '0'));

/**
 * Compares the counts of recent days, and of every day since the last success, with their ratings, and marks the hours
 * that lack one: a mark is cleared while the index may still lag behind, and a stream may have given up a record. The next
 * roll-up counts what is marked. Hours of the first layout count as empty, so that they are counted again.
 */
export async function compareCounts(deps: CompareDeps, now: Instant): Promise<Compared> {
  const today = localDateOf(now);
  const compared = await deps.marks.comparedOn();
  const [first = today] = daysToCompare(compared, now);
  const tree = await deps.directory.tree(now);
  const marked = await markedCells(deps);

  const days = await Promise.all(
    tree.validSince(first).map(async ({ code: agency }) => {
      const older = compared?.layout === LAYOUT ? [] : await deps.scores.daysOfFirstLayout(agency);
      return [...new Set([...daysFrom(first, today), ...older])].map((day) => ({ agency, day }));
    }),
  );
  const lacking = await mapConcurrent(days.flat(), { concurrency: DAY_CONCURRENCY }, ({ agency, day }) =>
    lackingHours(deps, agency, day),
  );
  const lost = lacking.flat().filter((cell) => !marked.has(cell));
  for (const cell of lost) await deps.marks.mark(cell, now);

  await deps.marks.markCompared({ day: today, layout: LAYOUT });
  return { hours: days.flat().length * HOURS.length, repaired: lost.length };
}

/** The recent days, and every day since the last success. */
export function daysToCompare(compared: { readonly day: LocalDate } | undefined, now: Instant): readonly LocalDate[] {
  const today = localDateOf(now);
  const since = compared && addDays(compared.day, -1);
  return daysFrom(earliest(addDays(today, -RECENT_DAYS), since, addDays(today, -MAX_DAYS)), today);
}

/** The earlier of the first two days, but no earlier than the third. */
function earliest(recent: LocalDate, since: LocalDate | undefined, limit: LocalDate): LocalDate {
  const first = since !== undefined && since < recent ? since : recent;
  return first < limit ? limit : first;
}

function daysFrom(first: LocalDate, last: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Hours that are marked are about to be counted: they lack nothing. */
async function markedCells({ marks }: CompareDeps): Promise<Set<string>> {
  const cells = new Set<string>();
  for await (const round of marks.rounds()) for (const { cell } of round) cells.add(cell);
  return cells;
}

/** The cells of a day whose ratings have a higher version than their counts. */
async function lackingHours({ ratings, scores }: CompareDeps, agency: string, day: LocalDate): Promise<string[]> {
  const stored = await scores.ownHours(agency, day);
  const cells = await mapConcurrent(HOURS, { concurrency: HOUR_CONCURRENCY }, async (hour) => {
    const name = `${day}T${hour}`;
    const { parts } = await countHour(ratings, agency, name);
    return versionOfParts(parts) > versionOfParts(stored.get(name) ?? new Map()) ? [cellOfHour(agency, name)] : [];
  });
  return cells.flat();
}
