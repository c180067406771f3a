import type { DirectoryStore } from '../directory/store.ts';
import type { Instant } from '../kernel/time.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import type { RatingStore } from '../ratings/store.ts';
import type { DirtyMark, DirtyMarks } from './marks.ts';
import { recountOwn, type TouchedDay } from './recount-own.ts';
import { releaseDays } from './release-ratings.ts';
import type { ReleaseStore, StoredRelease } from './release-store.ts';
import { settleDue } from './settle.ts';
import type { ScoreStore } from './store.ts';
import { sumShown } from './sum-shown.ts';
import { sumTree } from './sum-tree.ts';

export type RecountDeps = {
  readonly ratings: Pick<RatingStore, 'factsIn'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly scores: ScoreStore;
  readonly releases: ReleaseStore;
  readonly marks: Pick<DirtyMarks, 'rounds' | 'clear'>;
};

export type Recounted = { readonly marks: number; readonly cellsWritten: number };

/**
 * The index `by-cell` lags behind the ratings, usually by milliseconds. A mark is cleared only if it was set this long
 * before the run started; until then every run counts its cell again, which is harmless.
 */
const SETTLING_MS = 60_000;
const AGENCY_CONCURRENCY = 8;

/**
 * Recounts every marked cell from its ratings, and every sum that depends on it. Nothing is incremented, and a count of
 * fewer changes never replaces a newer one (`saveNewer`), so a run that crashes, repeats or overlaps with another is
 * harmless: its marks remain. Throws after all agencies were tried if one of them failed.
 */
export async function recount(deps: RecountDeps, now: Instant): Promise<Recounted> {
  const faults: unknown[] = [];
  let marks = 0;
  let cellsWritten = 0;
  for await (const round of deps.marks.rounds()) {
    const { counted, touched, changed, faults: roundFaults } = await recountAgencies(deps, round, now);
    cellsWritten += (await sumTree(deps, touched, now)) + (await sumShown(deps, changed, now));
    await deps.marks.clear(counted.filter((mark) => isSettled(mark, now)));
    marks += round.length;
    faults.push(...roundFaults);
  }
  cellsWritten += await settleDue(deps, now);
  if (faults.length > 0) throw new Error(`Recounting failed for ${faults.length} agencies`, { cause: faults[0] });
  return { marks, cellsWritten };
}

const isSettled = ({ markedAt }: DirtyMark, now: Instant) => Date.parse(markedAt) + SETTLING_MS <= Date.parse(now);

type RoundResult = {
  readonly counted: readonly DirtyMark[];
  readonly touched: readonly TouchedDay[];
  readonly changed: readonly StoredRelease[];
  readonly faults: unknown[];
};

/** An agency whose recount fails keeps its marks; the others are counted. */
async function recountAgencies(deps: RecountDeps, round: readonly DirtyMark[], now: Instant): Promise<RoundResult> {
  const byAgency = [...Map.groupBy(round, ({ agency }) => agency)];
  const outcomes = await mapConcurrent(
    byAgency,
    { concurrency: AGENCY_CONCURRENCY },
    async ([agency, marks]): Promise<RoundResult> => {
      try {
        const hours = marks.map(({ hour }) => hour);
        const touched = await recountOwn(deps, { agency, hours }, now);
        const days = touched.map(({ day }) => day);
        return { counted: marks, touched, changed: await releaseDays(deps, { agency, days }, now), faults: [] };
      } catch (fault) {
        return { counted: [], touched: [], changed: [], faults: [fault] };
      }
    },
  );
  return {
    counted: outcomes.flatMap(({ counted }) => counted),
    touched: outcomes.flatMap(({ touched }) => touched),
    changed: outcomes.flatMap(({ changed }) => changed),
    faults: outcomes.flatMap(({ faults }) => faults),
  };
}
